package date

// The signs of which a date is made: they are grammar rather than vocabulary.
const (
	yearSign    = "年"
	fiscalSign  = "度" // after the one of a year
	monthSign   = "月"
	daySign     = "日"
	bothDays    = "の両日" // after two days without the sign
	hourSign    = "時"
	minuteSign  = "分"
	quarterSign = "四半期"
	firstYear   = "元" // of an era
	endSign     = "末" // of a month or a year
	within      = "中" // a month or a year, unless it begins another word
)
