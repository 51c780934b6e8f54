package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The fake dictionary: every line is in the format of the real files, the
// offsets are made up.
var fakeFiles = map[string]string{
	"data.noun": `  1 This is the notice.  
  2   
  3 WordNet 9.9 Copyright 2006 by nobody.  
00000001 03 n 02 person 0 mortal 0 002 ~ 00000002 n 0000 ~ 00000003 n 0000 | a human being
00000002 18 n 01 guard 0 001 @ 00000001 n 0000 | who guards
00000003 18 n 01 Pole 0 002 @ 00000001 n 0000 + 00000203 a 0101 | a native of Poland
00000004 06 n 01 pole 0 000 | a long rod
00000005 18 n 01 Napoleon 0 001 @i 00000001 n 0000 | an emperor
00000006 13 n 01 napoleon 0 000 | a pastry
00000007 20 n 01 sorrel 0 000 | an untagged leaf
00000008 15 n 02 Paris 0 City_of_Light 0 001 @i 00000009 n 0000 | a city
00000009 15 n 01 city 0 000 | a place
00000010 18 n 01 Kenyan 0 001 @ 00000001 n 0000 | a native of Kenya
00000011 18 n 01 rifleman 0 000 | who has a rifle
00000012 18 n 01 Roman 0 000 | of Rome
00000013 05 n 01 goose 0 000 | a bird
00000014 18 n 01 goose 0 000 | a fool
00000015 04 n 01 walk 0 000 | a stroll
`,
	"index.noun": `  1 This is the notice.  
person n 1 1 ~ 1 1 00000001  
mortal n 1 1 ~ 1 0 00000001  
guard n 1 1 @ 1 0 00000002  
pole n 2 2 @ + 2 1 00000004 00000003  
napoleon n 2 1 @i 2 0 00000005 00000006  
sorrel n 1 0 1 0 00000007  
paris n 1 1 @i 1 0 00000008  
city n 1 0 1 0 00000009  
city_of_light n 1 1 @i 1 0 00000008  
kenyan n 1 1 @ 1 0 00000010  
rifleman n 1 0 1 0 00000011  
roman n 1 0 1 0 00000012  
goose n 2 0 2 1 00000013 00000014  
walk n 1 0 1 1 00000015  
`,
	"data.verb": `00000101 38 v 01 walk 0 000 00 | go on foot
00000102 41 v 01 guard 0 000 00 | keep watch
00000103 33 v 01 shoot 0 000 00 | fire
00000104 33 v 01 take 0 000 00 | seize
00000105 30 v 01 napoleon 0 000 00 | tagged more often than the pastry
`,
	"index.verb": `walk v 1 0 1 1 00000101  
guard v 1 0 1 0 00000102  
shoot v 1 0 1 1 00000103  
take v 1 0 1 0 00000104  
napoleon v 1 0 1 1 00000105  
`,
	"data.adj": `00000201 00 a 01 afloat(p) 0 000 | floating
00000202 00 s 01 candescent 0 000 | glowing
00000203 01 a 01 Polish 0 000 | of Poland
00000204 01 a 01 Kenyan 0 000 | of Kenya
00000205 01 a 01 Roman 0 000 | of Rome
`,
	"index.adj": `afloat a 1 0 1 0 00000201  
candescent a 1 0 1 0 00000202  
polish a 1 0 1 0 00000203  
kenyan a 1 0 1 0 00000204  
roman a 1 0 1 0 00000205  
`,
	"data.adv":  "00000301 02 r 01 afloat 0 000 | floating\n",
	"index.adv": "afloat r 1 0 1 0 00000301  \n",
	"cntlist.rev": `walk%1:04:00:: 1 3
walk%2:38:00:: 1 20
pole%1:06:00:: 1 2
afloat%5:00:00:adrift:00 1 1
afloat%4:02:00:: 3 7
goose%1:05:00:: 1 1
napoleon%1:18:00:: 1 30
napoleon%1:13:00:: 2 3
napoleon%2:30:00:: 1 4
`,
	"noun.exc": "geese goose\nunknowns unknown\n",
	"verb.exc": "shot shoot\ntaken take\ntook take\nran run\nplays_down play_down\n",
}

// fake writes the dictionary with one file replaced, "" for none.
func fake(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	for file, content := range fakeFiles {
		if file == name {
			content = text
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), []byte(content), 0o644))
	}
	return dir
}

// generate runs the generator and returns the body lines of a file, or the
// whole text for the licence.
func generate(t *testing.T, dir, name string) string {
	t.Helper()
	out := t.TempDir()
	require.NoError(t, run(dir, out))
	text, err := os.ReadFile(filepath.Join(out, name))
	require.NoError(t, err)
	var body strings.Builder
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "#") {
			body.WriteString(line)
		}
	}
	return body.String()
}

func TestWords(t *testing.T) {
	require.Equal(t, strings.Join([]string{
		"afloat\tra",   // adverb tagged 7 times (of a sense no longer listed), adjective once; the mark (p) is no part of the word
		"city\tL",      // an untagged leaf of an everyday file
		"goose\tBp",    // person in a later sense
		"guard\tPv",    // tie at 0: noun first
		"kenyan\tPCaC", // person and adjective, with a capital only
		"mortal\tP",    // topmost noun goes where its kinds are
		"napoleon\tvB", // the name of one is left out, with its tags; the pastry remains
		"person\tP",    //
		"pole\tOpC",    // rod, weakly a Pole
		"polish\taC",   //
		"rifleman\tP",  //
		"roman\tPCaC",  //
		"shoot\tv",     //
		"take\tv",      //
		"walk\tvE",     // verb tagged 20 times, noun 3
		"",             // no sorrel, candescent (leaves), Paris (one thing), City of Light (two words)
	}, "\n"), generate(t, fake(t, "", ""), "wordnet.lex"))
}

func TestForms(t *testing.T) {
	require.Equal(t, "geese\tgoose\tn\nriflemen\trifleman\tn\nshot\tshoot\tvd\ntaken\ttake\tvn\ntook\ttake\tvt\n",
		generate(t, fake(t, "", ""), "irregular.lex"), "no Romen, no unlisted lemma, no two-word verb")
}

func TestLicence(t *testing.T) {
	require.Equal(t, "This is the notice.\n\nWordNet 9.9 Copyright 2006 by nobody.\n", generate(t, fake(t, "", ""), "WORDNET-LICENSE"))
}

func TestHeaderNamesTheSource(t *testing.T) {
	out := t.TempDir()
	require.NoError(t, run(fake(t, "", ""), out))
	for _, name := range []string{"wordnet.lex", "irregular.lex"} {
		text, err := os.ReadFile(filepath.Join(out, name))
		require.NoError(t, err)
		require.Regexp(t, `^# Code generated .* DO NOT EDIT\.\n.* WordNet 9\.9 .*WORDNET-LICENSE`, string(text))
	}
}

func TestSameBytesTwice(t *testing.T) {
	dir := fake(t, "", "")
	for _, name := range []string{"wordnet.lex", "irregular.lex", "WORDNET-LICENSE"} {
		first := generate(t, dir, name)
		for range 5 {
			require.Equal(t, first, generate(t, dir, name))
		}
	}
}

func TestMalformedFiles(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"data.noun", strings.Replace(fakeFiles["data.noun"], "Copyright", "", 1), "data.noun:1: expected the licence"},
		{"data.noun", "00000001 99 n 01 person 0 000 | x\n", "data.noun:1: expected the number of a lexicographer file"},
		{"data.noun", "00000001 18 n 03 person 0 000 | x\n", "data.noun:1: expected a synset"},
		{"data.verb", "00000101 38 v 01 walk 0 002 @ 00000101 v 0000 | x\n", "data.verb:1: expected a synset"},
		{"index.verb", "walk v 1 0 1 1 00000999  \n", "index.verb:1: expected only synsets of the data file, not 00000999"},
		{"index.adj", "afloat a many 0 1 1 00000201  \n", "index.adj:1: expected a lemma"},
		{"cntlist.rev", "walk%1:04:00:: 1 3\nwalk 1 3\n", "cntlist.rev:2: expected a sense key"},
		{"cntlist.rev", "walk%9:04:00:: 1 3\n", "cntlist.rev:1: expected a sense key"},
		{"noun.exc", "geese\n", "noun.exc:1: expected a form"},
		{"verb.exc", "shot\n", "verb.exc:1: expected a form"},
	} {
		out := t.TempDir()
		require.ErrorContains(t, run(fake(t, c.name, c.text), out), c.want)
		left, err := os.ReadDir(out)
		require.NoError(t, err)
		require.Empty(t, left, "nothing is written after an error")
	}
}

func TestMissingFolder(t *testing.T) {
	require.ErrorIs(t, run(filepath.Join(t.TempDir(), "none"), t.TempDir()), os.ErrNotExist)
}

func TestSingleWord(t *testing.T) {
	for word, want := range map[string]bool{
		"man": true, "son-in-law": true, "o'clock": true, "co-op": true,
		"a": false, "": false, "city_of_light": false, "'hood": false, "ex-": false, "a--b": false, ".22": false, "b-52": false, "naïf": false,
	} {
		require.Equal(t, want, singleWord(word), word)
	}
}

// TestVerbForms gives what an exception list holds of a verb, and the parts.
func TestVerbForms(t *testing.T) {
	for _, c := range []struct{ lemma, listed, want string }{
		{"take", "taken took", "taken/vn took/vt"},
		{"flee", "fled", "fled/vd"},
		{"hold", "held", "held/vd"},
		{"shoot", "shot", "shot/vd"},
		{"lose", "lost", "lost/vd"},
		{"leave", "left", "left/vd"},
		{"find", "found", "found/vd"},
		{"seek", "sought", "sought/vd"},
		{"bring", "brought", "brought/vd"},
		{"drive", "driven drove", "driven/vn drove/vt"},
		{"hide", "hid hidden", "hidden/vn hid/vt"},
		{"fall", "fallen fell", "fallen/vn fell/vt"},
		{"rise", "risen rose", "risen/vn rose/vt"},
		{"begin", "began beginning begun", "beginning/vg began/vt begun/vn"},
		{"swim", "swam swimming swum", "swimming/vg swam/vt swum/vn"},
		{"sink", "sank sunk sunken", "sunken/vn sank/vt sunk/vn"},
		{"run", "ran running", "running/vg ran/vt run/vn"},
		{"come", "came", "came/vt come/vn"},
		{"overcome", "overcame", "overcame/vt overcome/vn"},
		{"beat", "beaten", "beaten/vn beat/vt"},
		{"strike", "struck", "struck/vd"},
		{"stick", "stuck", "stuck/vd"},
		{"hang", "hung", "hung/vd"},
		{"win", "winning won", "winning/vg won/vd"},
		{"shine", "shone", "shone/vd"},
		{"bear", "bore born borne", "born/vn borne/vn bore/vt"},
		{"tear", "tore torn", "torn/vn tore/vt"},
		{"fly", "flew flown", "flown/vn flew/vt"},
		{"slay", "slain slew", "slain/vn slew/vt"},
		{"see", "saw seen", "seen/vn saw/vt"},
		{"go", "gone went", "gone/vn went/vt"},
		{"do", "did done", "done/vn did/vt"},
		{"lie", "lain lay lying", "lying/vg lain/vn lay/vt"},
		{"lay", "laid", "laid/vd"},
		{"bid", "bade bidden bidding", "bidding/vg bidden/vn bade/vt"},
		{"forbid", "forbad forbade forbidden", "forbidden/vn forbad/vt forbade/vt"},
		{"show", "shown", "shown/vn"},
		{"prove", "proven", "proven/vn"},
		{"sit", "sat sitting", "sitting/vg sat/vd"},
		{"bind", "bound", "bound/vd"},
		{"feed", "fed", "fed/vd"},
		{"withdraw", "withdrawn withdrew", "withdrawn/vn withdrew/vt"},
		{"kidnap", "kidnapped kidnapping", "kidnapping/vg kidnapped/vd"},
		{"gun", "gunned gunning", "gunning/vg gunned/vd"},
		{"nab", "nabbed nabbing", "nabbing/vg nabbed/vd"},
		{"free", "freed", "freed/vd"},
		{"bury", "buried buries", "buries/vs buried/vd"},
		{"ski", "ski'd", "ski'd/vd"},
		{"hit", "hitting", "hitting/vg hit/vd"},
		{"cut", "cutting", "cutting/vg cut/vd"},
		{"quiz", "quizzed quizzes quizzing", "quizzes/vs quizzing/vg quizzed/vd"},
		{"coordinate", "co-ordinate co-ordinated co-ordinating", "co-ordinating/vg co-ordinated/vd"},
	} {
		var got []string
		for _, f := range verbForms(c.lemma, strings.Fields(c.listed)) {
			require.Equal(t, c.lemma, f.lemma)
			got = append(got, f.form+"/"+f.part)
		}
		require.Equal(t, c.want, strings.Join(got, " "), c.lemma)
	}
}
