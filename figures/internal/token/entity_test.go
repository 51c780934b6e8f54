package token

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCharacterReferences(t *testing.T) {
	for text, want := range map[string]rune{
		"&nbsp;men": '\u00a0', "&#8217;s": '’', "&#x2019;s": '’', "&#X2013;15": '–', "&amp; a": '&', "&#39;s": '\'', "&quot;We": '"', "&#32;a": ' ',
	} {
		r, n := entity(text, 0)
		assert.Equal(t, string(want), string(r), text)
		assert.Equal(t, byte(';'), text[n-1], text)
	}
	for _, text := range []string{"& a;", "&c; he", "&;", "&#;", "&#x;", "&#65;", "&#233;", "&#0;", "&#9999999;", "&eacute;", "&nbsp", "&", "&#12a;", "&verylongname;"} {
		_, n := entity(text, 0)
		assert.Zero(t, n, text)
	}
}

// cut returns the tokens of a text, and what they are of its bytes.
func cut(t *testing.T, text string) (toks []Token, words []string) {
	t.Helper()
	var m Memo
	m.Use(NewTable([]string{"", "kidnapped", "held"}, make([]Class, 3)))
	gap := Glued
	for pos := 0; ; pos = toks[len(toks)-1].End {
		var tok Token
		if !m.Next(&tok, text, pos, gap) {
			return toks, words
		}
		toks, words = append(toks, tok), append(words, text[tok.Start:tok.End])
	}
}

func TestWordsBrokenAtTheEndOfALine(t *testing.T) {
	for text, want := range map[string][]string{
		"were kid-\nnapped there":   {"were", "kid-\nnapped", "there"},
		"were kid-\r\nnapped there": {"were", "kid-\r\nnapped", "there"},
		"WERE KID-\nNAPPED THERE":   {"WERE", "KID-\nNAPPED", "THERE"},
		"a rebel-\nheld town there": {"a", "rebel", "-", "held", "town", "there"},
		"a kid-\nNapped by none":    {"a", "kid", "-", "Napped", "by", "none"},
		"a kid -\nnapped there":     {"a", "kid", "-", "napped", "there"},
	} {
		toks, words := cut(t, text)
		require.Equal(t, want, words)
		for i, w := range words {
			if w == "-" {
				assert.Equal(t, text[toks[i].Start-1] != ' ' && text[toks[i].End+1] == 'h', toks[i].Has(Hyphen), text)
			}
		}
	}
}

func TestSpacesOfAnyKindStandBesideMarks(t *testing.T) {
	for _, space := range []string{" ", "\u00a0", "\u2009", "&nbsp;"} {
		toks, words := cut(t, "the army's"+space+"toll"+space+"-"+space+"nine")
		require.Equal(t, []string{"the", "army", "'s", "toll", "-", "nine"}, words, "%q", space)
		assert.True(t, toks[2].Has(Poss), "%q", space)
		if space != "&nbsp;" {
			assert.True(t, toks[4].Has(Dash) && !toks[4].Has(Hyphen), "%q", space)
		}
	}
}
