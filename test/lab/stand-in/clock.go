package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// What is due, as the lab's build writes it down from what we know of Lago's clock.
type tick struct {
	Name    string `json:"name"`
	Minute  int    `json:"minute"`
	Seconds int    `json:"seconds"`
}

// A clock like Lago's (facts: lago.md 3.1): no election, no catching up, intervals fire at the start. It also leaves a sign of
// life each half second, by which two clocks at once are seen however short that is.
func runClock() {
	database := openDatabase(3)
	var ticks []tick
	if err := json.Unmarshal([]byte(fileText("/app/TICKS")), &ticks); err != nil {
		log.Fatal(err)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, syscall.SIGINT)
	run := fmt.Sprintf("%s/%d", hostName(), time.Now().UnixMilli())
	last := make(map[string]time.Time)
	beat := time.NewTicker(500 * time.Millisecond)
	for {
		now := time.Now().UTC()
		var due []string
		for _, one := range ticks {
			if isDue(one, now, last[one.Name]) {
				last[one.Name] = now
				due = append(due, one.Name)
				fmt.Printf("Triggering '%s'\n", one.Name)
			}
		}
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		_, err := database.Exec(ctx, "INSERT INTO lab_clock (run, ticks) VALUES ($1, $2)", run, strings.Join(due, " "))
		cancel()
		if err != nil {
			log.Print(err)
		}
		select {
		case <-stop:
			os.Exit(0)
		case <-beat.C:
		}
	}
}

func isDue(one tick, now, last time.Time) bool {
	if one.Seconds > 0 {
		return now.Sub(last) >= time.Duration(one.Seconds)*time.Second
	}
	return now.Minute() == one.Minute && now.Sub(last) >= 2*time.Minute
}
