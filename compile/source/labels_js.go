package source

import "syscall/js"

// named finds the encoding that a label of the web names, and its name there. On a
// page it is the browser that knows them: their tables need not come over a network.
func named(label string) (decoder, string) {
	browser, err := textDecoder(label)
	if err != nil {
		return nil, ""
	}
	return func(data []byte) (text []byte, err error) {
		defer caught(&err)
		array := js.Global().Get("Uint8Array").New(len(data))
		js.CopyBytesToJS(array, data)
		return []byte(browser.Call("decode", array).String()), nil
	}, browser.Get("encoding").String()
}

func textDecoder(label string) (made js.Value, err error) {
	defer caught(&err)
	return js.Global().Get("TextDecoder").New(label, map[string]any{"fatal": true}), nil
}

// caught makes an error of what the browser throws.
func caught(err *error) {
	switch thrown := recover().(type) {
	case nil:
	case js.Error:
		*err = thrown
	default:
		panic(thrown)
	}
}
