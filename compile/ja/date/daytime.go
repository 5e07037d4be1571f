package date

import "dialoguec/compile/ja/lex"

// skipTime takes in the time of a day: 14:00～17:30, 午前10時から正午まで.
func skipTime(c lex.Cursor) lex.Cursor {
	from := c.SkipBlanks()
	end := skipHour(from)
	if end == from {
		return c
	}
	if second := end.SkipAny(&words().TimeRanges); second != end {
		end = second
		if last := skipHour(second); last != second {
			end = last.SkipAny(&words().TimeRanges)
		}
	}
	return end.SkipAny(&words().TimeEnds)
}

// skipHour takes in one time of a day.
func skipHour(c lex.Cursor) lex.Cursor {
	if end := c.SkipAny(&words().Noon); end != c {
		return end
	}
	from := c.SkipAny(&words().HalfDays)
	_, end := from.Number(2)
	if end == from {
		return c
	}
	if minutes := end.SkipAny(&words().Colons); minutes != end {
		if _, last := minutes.Number(2); last.At == minutes.At+2 {
			return last
		}
		return c
	}
	hour := end.Skip(hourSign)
	if hour == end || words().Duration.Begins(end.Rest()) {
		return c
	}
	if half := hour.SkipAny(&words().HalfHours); half != hour {
		return half
	}
	_, minutes := hour.Number(2)
	if last := minutes.Skip(minuteSign); minutes != hour && last != minutes {
		return last
	}
	return hour
}
