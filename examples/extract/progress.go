package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

const (
	longInput = 8 << 20 // bytes from which a bar is worth its line
	barWidth  = 30      // characters
	barStep   = 1 << 20 // bytes between two drawings
)

// progress draws how far the reading is, on a terminal that shows nothing else.
// A nil *progress draws nothing.
type progress struct {
	w     io.Writer
	mu    sync.Mutex // reading and complaining may go on at once
	total int64      // bytes in all; 0: not known
	done  int64
	drawn int64 // done when last drawn; 0: the line is clean
}

// newProgress returns a bar if there is a terminal to draw it on, the output
// goes elsewhere, and the input is long or of unknown length.
func newProgress(files []source, stdin, stdout, stderr *os.File) *progress {
	if !isTerminal(stderr) || isTerminal(stdout) || isTerminal(stdin) && files[0].name == "-" {
		return nil
	}
	p := &progress{w: stderr}
	for _, f := range files {
		info, err := os.Stat(f.name)
		if f.name == "-" || err != nil || !info.Mode().IsRegular() {
			return &progress{w: stderr}
		}
		p.total += info.Size()
	}
	if p.total < longInput {
		return nil
	}
	return p
}

// read counts n more bytes and draws now and then. It goes by bytes, not by the
// clock: a read that waits has nothing new to show.
func (p *progress) read(n int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += int64(n)
	if p.done-p.drawn < barStep || p.total == 0 && p.done < longInput {
		return
	}
	p.drawn = p.done
	const mega = 1e6
	if p.total == 0 {
		fmt.Fprintf(p.w, "\r%.0f MB read", float64(p.done)/mega)
		return
	}
	share := min(1, float64(p.done)/float64(p.total))
	full := int(share * barWidth)
	fmt.Fprintf(p.w, "\r[%s%s] %3.0f %% of %.0f MB",
		strings.Repeat("=", full), strings.Repeat(" ", barWidth-full), share*100, float64(p.total)/mega)
}

// clear takes the bar off its line, for a message or the end.
func (p *progress) clear() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.drawn > 0 {
		fmt.Fprintf(p.w, "\r%s\r", strings.Repeat(" ", barWidth+24))
	}
}
