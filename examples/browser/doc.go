// Package browser tests the page of examples/web in a real headless Chromium. It is a module of its own, so that the
// driver is no dependency of the library.
//
//	cd examples/browser && go test            with Chromium on the PATH, else the tests are skipped
//	CHROMIUM=/opt/chrome/chrome go test       another one
//	go test -args -shots /tmp/shots           keep pictures of the page, wide and narrow
//
// On Debian: apt-get install chromium.
package browser
