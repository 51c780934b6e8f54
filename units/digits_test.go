package units

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseDigits(t *testing.T) {
	for _, x := range []struct {
		text  string
		allow Digits
		want  float64
		read  string
	}{
		{"12 men", 0, 12, "12"},
		{"5,000 men", 0, 5000, "5,000"},
		{"1,234,567.", 0, 1234567, "1,234,567"},
		{"12,34,567 voters", 0, 1234567, "12,34,567"},
		{"1,00,000", 0, 100000, "1,00,000"},
		{"1,23,4", 0, 1, "1"},
		{"12,34", 0, 12, "12"},
		{"1,2345", 0, 1, "1"},
		{"5000,300", 0, 5000, "5000"},
		{"1,234,56", 0, 1234, "1,234"},
		{"0,500", 0, 0, "0"},
		{"3, 4", 0, 3, "3"},
		{"5\u00A0000", 0, 5000, "5\u00A0000"},
		{"5\u202F000\u202F000", 0, 5000000, "5\u202F000\u202F000"},
		{"5\u2009000", 0, 5000, "5\u2009000"},
		{"5\u00A0000,000", 0, 5000, "5\u00A0000"},
		{"816 000 refugees", 0, 816, "816"},
		{"816 000 refugees", SpacedGroups, 816000, "816 000"},
		{"12 13 14", SpacedGroups, 12, "12"},
		{"61, 000", 0, 61, "61"},
		{"61, 000", GluedGroups, 61000, "61, 000"},
		{"61,000, 300", GluedGroups, 61000, "61,000"},
		{"12, 34, 567", GluedGroups, 12, "12"},
		{"1.2 million", 0, 1.2, "1.2"},
		{"2.3", 0, 2.3, "2.3"},
		{"1,234.5", 0, 1234.5, "1,234.5"},
		{"12. Then", 0, 12, "12"},
		{"1.2.3", 0, 1.2, "1.2"},
		{"½ million", 0, 0.5, "½"},
		{"1½ million", 0, 1.5, "1½"},
		{"¼", 0, 0.25, "¼"},
		{"⅓", 0, 1.0 / 3, "⅓"},
		{"⅔", 0, 2.0 / 3, "⅔"},
		{"¾", 0, 0.75, "¾"},
		{"⅕", 0, 0.2, "⅕"},
		{"2⅛", 0, 2.125, "2⅛"},
		{"0.33333333333333333333", 0, 0.333333333333333, "0.33333333333333333333"},
		{"9007199254740990.5", 0, 9007199254740990.5, "9007199254740990.5"},
		{"٤٥ prisoners", 0, 45, "٤٥"},
		{"٥٬٠٠٠", 0, 5000, "٥٬٠٠٠"},
		{"۴۵", 0, 45, "۴۵"},
		{"४५", 0, 45, "४५"},
		{"４５", 0, 45, "４５"},
		{"4٥", 0, 4, "4"},
		{"007", 0, 7, "007"},
		{"9007199254740991", 0, MaxCount, "9007199254740991"},
		{"twelve", 0, 0, ""},
		{",5", 0, 0, ""},
		{"", 0, 0, ""},
	} {
		v, n, err := ParseDigits(x.text, x.allow)
		require.NoError(t, err, x.text)
		assert.Equal(t, x.want, v, x.text)
		assert.Equal(t, x.read, x.text[:n])
	}
}

func TestDigitsBeyondACount(t *testing.T) {
	for _, s := range []string{"9007199254740992", strings.Repeat("7", 25), strings.Repeat("9", 400), "9,007,199,254,740,992"} {
		_, n, err := ParseDigits(s+" men", 0)
		var e *OverflowError
		require.ErrorAs(t, err, &e)
		assert.ErrorIs(t, err, ErrOverflow)
		assert.Equal(t, len(s), n)
		assert.Equal(t, s, e.Text)
	}
}
