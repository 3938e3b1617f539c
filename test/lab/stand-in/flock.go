package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// `flock --timeout <seconds> <file> <command>…`, as util-linux has it; it waits without an end, which no test comes to.
func locked(words []string) int {
	if len(words) < 4 || words[0] != "--timeout" {
		fmt.Fprintln(os.Stderr, "the stand-in knows `flock --timeout <seconds> <file> <command>…` alone")
		return 64
	}
	if err := os.MkdirAll(filepath.Dir(words[2]), 0o755); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 66
	}
	file, err := os.OpenFile(words[2], os.O_CREATE|os.O_RDWR, 0o600)
	if err == nil {
		err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 66
	}
	command := exec.Command(words[3], words[4:]...)
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	err = command.Run()
	if code := command.ProcessState; code != nil {
		return code.ExitCode()
	}
	fmt.Fprintln(os.Stderr, err)
	return 127
}
