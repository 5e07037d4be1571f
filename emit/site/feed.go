package site

// feeds lists the feeds of the pages that have one.
func (s *Site) feeds() []File { return nil }
