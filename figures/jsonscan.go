package figures

import (
	"encoding/json"
	"errors"
)

// unread is a value that encoding/json checks and hands over without decoding.
type unread struct{}

func (unread) UnmarshalJSON([]byte) error { return nil }

// endOfInput is what encoding/json says of input that stops too early, the one
// case in which there is no wrong byte to point at.
const endOfInput = "unexpected end of JSON input"

// checkJSON refuses what is not one JSON object, with the place of the trouble.
func checkJSON(data []byte) error {
	err := json.Unmarshal(data, &unread{})
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at := int(syntax.Offset) - 1 // Offset counts the wrong byte in
		if syntax.Error() == endOfInput {
			at = len(data)
		}
		e := inputError(data, at, "", "not JSON: "+syntax.Error(), "")
		e.Err = err
		return e
	}
	if i := blanks(data, 0); data[i] != '{' {
		return inputError(data, i, "", "not a JSON object", `a document is {"id": "a1", "text": "..."}`)
	}
	return nil
}

// readInto decodes one field of data, which stands at byte at.
func readInto(data []byte, at int, value []byte, field string, dst any) error {
	err := json.Unmarshal(value, dst)
	if err == nil {
		return nil
	}
	msg := err.Error()
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		msg = wrong.Value + " where a " + wrong.Type.String() + " should be"
		if wrong.Field != "" {
			field += "." + wrong.Field
		}
	}
	e := inputError(data, at, field, msg, "")
	e.Err = err
	return e
}

// eachMember calls f with the members of the object in data, in order, and the
// byte at which each value starts. The data must be valid JSON: it is cut where
// the marks are, not checked and not copied. The first error ends it.
func eachMember(data []byte, f func(name string, value []byte, at int) error) error {
	i := blanks(data, blanks(data, 0)+1)
	for data[i] != '}' {
		if data[i] == ',' {
			i = blanks(data, i+1)
		}
		end := valueEnd(data, i)
		var name string
		if err := json.Unmarshal(data[i:end], &name); err != nil {
			return err
		}
		i = blanks(data, blanks(data, end)+1) // the colon stands between
		end = valueEnd(data, i)
		if err := f(name, data[i:end], i); err != nil {
			return err
		}
		i = blanks(data, end)
	}
	return nil
}

// blanks returns the first place from i on that is no JSON white space.
func blanks(data []byte, i int) int {
	for i < len(data) && (data[i] == ' ' || data[i] == '\t' || data[i] == '\n' || data[i] == '\r') {
		i++
	}
	return i
}

// valueEnd returns the end of the value that starts at data[i].
func valueEnd(data []byte, i int) int {
	depth := 0
	for ; i < len(data); i++ {
		switch data[i] {
		case '"':
			for i++; data[i] != '"'; i++ {
				if data[i] == '\\' {
					i++
				}
			}
			if depth == 0 {
				return i + 1
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return i // of the number or word before it
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case ',', ' ', '\t', '\n', '\r':
			if depth == 0 {
				return i
			}
		}
	}
	return i
}
