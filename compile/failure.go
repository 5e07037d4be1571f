package compile

import (
	"fmt"
	"runtime"
	"strings"

	"dialoguec/schema"
)

// failure is the diagnostic of a statement at which the compiler panicked. It
// is to be made while the panic is being recovered from: it names the function
// that panicked, so that a report of it says where to look.
func failure(path string, cause any) schema.Diagnostic {
	return schema.Diagnose(schema.InternalError, schema.Position{Path: path},
		fmt.Sprintf("%v in %s", cause, panicked()))
}

// panicked returns the function of this module that panicked, with the line
// of its file. It tells no path, which would differ from machine to machine.
func panicked() string {
	var callers [64]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers[:])])
	unwinding := false
	for {
		frame, more := frames.Next()
		if unwinding && strings.HasPrefix(frame.Function, "dialoguec/") {
			return fmt.Sprintf("%s:%d", strings.TrimPrefix(frame.Function, "dialoguec/"), frame.Line)
		}
		unwinding = unwinding || frame.Function == "runtime.gopanic"
		if !more {
			return "an unknown function"
		}
	}
}
