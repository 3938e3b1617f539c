// The lab's stand-in for Lago's images: one static program that is api, front, pdf, worker, clock or rails, by the name it
// is started under. It does for real what a hand-over can break: requests that take their time and are recorded once in
// PostgreSQL, jobs that are taken destructively from Redis, a clock without an election, migrations under a lock.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	words := os.Args[1:]
	switch name := filepath.Base(os.Args[0]); name {
	case "start.api.sh":
		serveAPI()
	case "front":
		serveText(":80", "text/html", "<!doctype html><title>Lago</title>")
	case "gotenberg":
		serveText(":3000", "application/json", `{"status":"up"}`)
	case "start.clock.sh":
		runClock()
	case "bundle":
		os.Exit(runRails(words))
	case "flock":
		os.Exit(locked(words))
	case "curl":
		os.Exit(fetch(words))
	default:
		if strings.HasSuffix(name, "worker.sh") {
			withTitle(runWorker)
			return
		}
		fmt.Fprintf(os.Stderr, "%s: the stand-in does not know it\n", name)
		os.Exit(127)
	}
}
