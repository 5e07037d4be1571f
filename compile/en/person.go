package en

// postSpan is the post printed with a name: tokens From to To.
type postSpan struct{ From, To int32 }

// people finds the people that the text names, with their posts.
func (r *reader) people() {}
