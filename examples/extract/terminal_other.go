//go:build !(linux || darwin || freebsd)

package main

import "os"

// terminalWidth is not known without a package for the system's own calls;
// COLUMNS says it here.
func terminalWidth(*os.File) int { return 0 }
