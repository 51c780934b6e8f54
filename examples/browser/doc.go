// Package browser tests the page of examples/web and the pages of extract -format html in a real headless Chromium.
// It is a module of its own, so that the driver is no dependency of the library.
//
//	cd examples/browser && go test           with Chromium on the PATH, else the tests are skipped
//	CHROME=/opt/chrome/chrome go test        another one
//	go test -args -shots /tmp/shots          keep pictures of the pages, and one as it is printed
//
// On Debian: apt-get install chromium.
package browser
