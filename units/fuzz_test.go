package units

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzParseDigits(f *testing.F) {
	for _, s := range []string{"5,000", "12,34,567 x", "61, 000", "1½", "٤٥", "1,23,4", strings.Repeat("9", 30), "5\u202F000", "1.2.3", "\xff1"} {
		f.Add(s, uint8(3))
	}
	f.Fuzz(func(t *testing.T, s string, allow uint8) {
		v, n, err := ParseDigits(s, Digits(allow))
		if n < 0 || n > len(s) {
			t.Fatalf("length %d of %q", n, s)
		}
		if err != nil && !errors.Is(err, ErrOverflow) {
			t.Fatal(err)
		}
		if !(v >= 0 && v <= MaxCount) {
			t.Fatalf("%q is %v", s, v)
		}
		if utf8.ValidString(s) && !utf8.ValidString(s[:n]) {
			t.Fatalf("%q is cut inside a letter at %d", s, n)
		}
		// The number is read the same without what follows it.
		again, m, _ := ParseDigits(s[:n], Digits(allow))
		if again != v || m != n {
			t.Fatalf("%q: %v, alone %v", s, v, again)
		}
	})
}

func FuzzParseRange(f *testing.F) {
	for _, s := range []string{"12", "30..40", "201..", "..9", "..", "0.50..1", "1...2", "9007199254740993"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseRange(s)
		if err != nil {
			if v.IsValid() || err.Error() == "" {
				t.Fatalf("%q: a range beside the error %v", s, err)
			}
			return
		}
		if again, err := ParseRange(v.String()); err != nil || again != v {
			t.Fatalf("%q prints as %q, read as %v, %v", s, v, again, err)
		}
	})
}

func FuzzQuantity(f *testing.F) {
	f.Add(uint8(Cardinal), 200.0, 0.0, 0.0, false, uint8(CueAbout), uint8(CueAtLeast), uint8(0))
	f.Add(uint8(Span), 40.0, 50.0, 0.0, false, uint8(CueNearly), uint8(0), uint8(3))
	f.Add(uint8(Scale), 0.0, 0.0, 12.0, false, uint8(CueUpTo), uint8(0), uint8(5))
	f.Add(uint8(Cardinal), 60.0, 0.0, 5.0, true, uint8(CueGiveOrTake), uint8(CueMoreThan), uint8(7))
	f.Add(uint8(LexicalRound), 9e15, 9e15, 9e15, false, uint8(CueWellOver), uint8(CueAtMost), uint8(1))
	f.Fuzz(func(t *testing.T, kind uint8, a, b, u float64, share bool, inner, outer, profile uint8) {
		names := Profiles()
		p, err := LoadProfile(names[int(profile)%len(names)])
		if err != nil {
			t.Fatal(err)
		}
		n := Numeral{Kind: NumeralKind(kind), Share: share, Value: a, Low: a, High: b, Unit: u, Width: u}
		q := p.Quantity(n, Cue(inner), Cue(outer))
		if !q.IsValid() {
			if q != (Quantity{}) {
				t.Fatalf("an invalid quantity says something: %+v", q)
			}
			return
		}
		said := DefaultProfile().Quantity(n, Cue(inner), Cue(outer))
		if said.Entails != q.Entails || said.Stated != q.Stated || said.Hedge != q.Hedge {
			t.Fatalf("%s changes what is said: %+v, %+v", p.Name(), q, said)
		}
		if !q.Estimate.Within(q.Entails) && !q.Flags.Has(RoundWord) {
			t.Fatalf("estimate %v outside %v", q.Estimate, q.Entails)
		}
		if q.HasPoint && q.Entails.Contains(q.Point) == q.Flags.Has(PointOutside) {
			t.Fatalf("point %v, entailed %v, flags %v", q.Point, q.Entails, q.Flags)
		}
		for _, r := range []Range{q.Entails, q.Estimate, Join(q, said).Entails, p.Share(Percent(50), q).Entails} {
			if back, err := ParseRange(r.String()); r.IsValid() && (err != nil || back != r) {
				t.Fatalf("%v is read as %v, %v", r, back, err)
			}
		}
	})
}

func FuzzComposer(f *testing.F) {
	f.Add([]byte{2, 5, 11, 2}, []byte{2, 100, 0, 6})
	f.Add([]byte{8, 10, 6}, []byte{0, 0, 6})
	values := []float64{0, 1, 2, 9, 10, 12, 20, 90, 100, 1e3, 1e5, 1e6, 1e12, .5, .25, 1.5, -1, MaxCount}
	f.Fuzz(func(t *testing.T, kinds, picks []byte) {
		var list []Part
		for i := range min(len(kinds), len(picks)) {
			list = append(list, Part{PartKind(kinds[i] % 15), values[int(picks[i])%len(values)]})
		}
		n, used, err := Compose(list)
		if err != nil {
			if !errors.Is(err, ErrOverflow) {
				t.Fatal(err)
			}
			return
		}
		if used > len(list) || !n.isValid() && used > 0 {
			t.Fatalf("%v: %+v in %d parts", list, n, used)
		}
		// A number is read the same without what follows it.
		if again, m, err := Compose(list[:used]); err != nil || again != n || m != used {
			t.Fatalf("%v: %+v in %d parts, alone %+v in %d", list, n, used, again, m)
		}
	})
}

func FuzzParseProfile(f *testing.F) {
	f.Add("@version\t1\n@base\tdefault\nabout\t-\tn-h\t1.5n\tn\tx\n")
	f.Add("*\t*\t.\t.\tlow\tx")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := ParseProfile("fuzz", strings.NewReader(text))
		if err != nil {
			var e *ProfileError
			if !errors.As(err, &e) || e.Line < 1 || e.Col < 1 {
				t.Fatalf("%v has no place", err)
			}
			return
		}
		q := p.Quantity(Number(200), CueAbout, CueAtLeast)
		if !q.Estimate.Within(q.Entails) {
			t.Fatalf("%v outside %v", q.Estimate, q.Entails)
		}
	})
}
