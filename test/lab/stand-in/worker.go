package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
)

const (
	queue          = "queue:default"
	deadSet        = "dead"
	concurrency    = 10
	shutdownPeriod = 25 * time.Second
)

// A job as Sidekiq keeps it, as far as the lab looks at it.
type job struct {
	ID           string `json:"jid"`
	Class        string `json:"class"`
	Milliseconds int    `json:"ms"`
}

func lockOf(id string) string { return "activejob_uniqueness:" + id }

// Takes jobs as Sidekiq does (facts: lago.md 3.4): the pop is destructive, TSTP ends the taking, TERM waits 25 s and pushes
// back what has not ended. The lock goes when the job is done.
func runWorker(setTitle func(string)) {
	database, store := openDatabase(concurrency), openRedis()
	stop := make(chan os.Signal, 8)
	signal.Notify(stop, syscall.SIGTSTP, syscall.SIGTERM, syscall.SIGINT)
	var quiet atomic.Bool
	var busy atomic.Int32
	title := func() {
		text := fmt.Sprintf("sidekiq 7.3.10 app [%d of %d busy]", busy.Load(), concurrency)
		if quiet.Load() {
			text += " stopping"
		}
		setTitle(text)
	}
	title()
	go serveLiveness(store)
	given, giveUp := context.WithCancel(context.Background())
	var takers sync.WaitGroup
	for range concurrency {
		takers.Add(1)
		go func() {
			defer takers.Done()
			for !quiet.Load() {
				text, err := take(store)
				if err != nil {
					if !errors.Is(err, redis.Nil) {
						log.Print(err)
						time.Sleep(time.Second)
					}
					continue
				}
				busy.Add(1)
				title()
				perform(given, text, store, func(one job) error {
					_, err := database.Exec(context.Background(), "INSERT INTO lab_jobs (id, host) VALUES ($1, $2)", one.ID, hostName())
					return err
				})
				busy.Add(-1)
				title()
			}
		}()
	}
	for received := range stop {
		quiet.Store(true)
		title()
		if received != syscall.SIGTSTP {
			break
		}
	}
	timer := time.AfterFunc(shutdownPeriod, giveUp)
	takers.Wait()
	timer.Stop()
}

func take(store *redis.Client) (string, error) {
	popped, err := store.BRPop(context.Background(), 2*time.Second, queue).Result()
	if err != nil {
		return "", err
	}
	return popped[1], nil
}

func perform(given context.Context, text string, store *redis.Client, record func(job) error) {
	background := context.Background()
	var one job
	if err := json.Unmarshal([]byte(text), &one); err != nil || one.Class != "Lab::Job" {
		bury(store, text, one.Class)
		return
	}
	select {
	case <-given.Done():
		store.RPush(background, queue, text)
		return
	case <-time.After(time.Duration(one.Milliseconds) * time.Millisecond):
	}
	if err := record(one); err != nil {
		log.Print(err)
		store.RPush(background, queue, text)
		return
	}
	store.Del(background, lockOf(one.ID))
}

// What a release does not know dies at once, unretried (facts: lago.md 3.3).
func bury(store *redis.Client, text, class string) {
	entry, _ := json.Marshal(map[string]string{"class": class, "error_class": "NameError", "job": text})
	store.ZAdd(context.Background(), deadSet, redis.Z{Score: float64(time.Now().Unix()), Member: entry})
}

func serveLiveness(store *redis.Client) {
	log.Fatal(http.ListenAndServe(":8080", http.HandlerFunc(func(out http.ResponseWriter, request *http.Request) {
		if store.Ping(request.Context()).Err() != nil {
			out.WriteHeader(http.StatusNotFound)
		}
	})))
}

func hostName() string {
	name, _ := os.Hostname()
	return name
}
