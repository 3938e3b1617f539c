package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/redis/go-redis/v9"
)

// `bundle exec rails <task>…`, and of `rails runner` what a deployment asks of Sidekiq.
func runRails(words []string) int {
	if len(words) < 3 || words[0] != "exec" || words[1] != "rails" {
		fmt.Fprintln(os.Stderr, "the stand-in knows `bundle exec rails` alone")
		return 127
	}
	var err error
	if words[2] == "runner" {
		err = runRuby(words[3:])
	} else {
		err = runTasks(words[2:])
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "rails aborted!\n%v\n", err)
		return 1
	}
	return 0
}

func runTasks(tasks []string) error {
	ctx := context.Background()
	connection, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer connection.Close(ctx)
	for _, task := range tasks {
		switch task {
		case "db:migrate":
			err = migrate(ctx, connection)
		case "db:abort_if_pending_migrations":
			err = abortIfPending(ctx, connection)
		case "lago:version":
			var found string
			found, err = schema(ctx, connection)
			fmt.Printf("{\"number\":%q,\"schema_version\":%q}\n", version(), found)
		case "roles:seed_predefined":
		default:
			if strings.HasPrefix(task, "migrations:") || task == "upgrade:perform_required_jobs" {
				fmt.Println("Nothing to fill")
				break
			}
			err = fmt.Errorf("Don't know how to build task '%s'", task)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Under Rails' advisory lock: a second run fails at once.
func migrate(ctx context.Context, connection *pgx.Conn) error {
	var mine bool
	if err := connection.QueryRow(ctx, "SELECT pg_try_advisory_lock(4242)").Scan(&mine); err != nil {
		return err
	}
	if !mine {
		return errors.New("ActiveRecord::ConcurrentMigrationError")
	}
	for _, statement := range []string{
		"CREATE TABLE IF NOT EXISTS schema_migrations (version character varying PRIMARY KEY)",
		"CREATE TABLE IF NOT EXISTS lab_posts (id text PRIMARY KEY, times integer NOT NULL DEFAULT 1)",
		"CREATE TABLE IF NOT EXISTS lab_jobs (id text NOT NULL, host text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())",
		"CREATE TABLE IF NOT EXISTS lab_clock (run text NOT NULL, ticks text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())",
		"CREATE TABLE IF NOT EXISTS lab_faults (name text PRIMARY KEY)",
	} {
		if _, err := connection.Exec(ctx, statement); err != nil {
			return err
		}
	}
	var broken int
	if err := connection.QueryRow(ctx, "SELECT count(*) FROM lab_faults WHERE name = 'migration'").Scan(&broken); err != nil {
		return err
	}
	if broken > 0 {
		return errors.New("PG::UndefinedTable: ERROR: relation \"nowhere\" does not exist")
	}
	found, err := schema(ctx, connection)
	if err != nil || found >= ownSchema() {
		return err
	}
	time.Sleep(2 * time.Second)
	_, err = connection.Exec(ctx, "INSERT INTO schema_migrations VALUES ($1) ON CONFLICT DO NOTHING", ownSchema())
	return err
}

func abortIfPending(ctx context.Context, connection *pgx.Conn) error {
	var found int
	err := connection.QueryRow(ctx, "SELECT count(*) FROM schema_migrations WHERE version = $1", ownSchema()).Scan(&found)
	if err == nil && found == 0 {
		err = errors.New("You have 1 pending migration")
	}
	return err
}

func schema(ctx context.Context, connection *pgx.Conn) (string, error) {
	var found string
	err := connection.QueryRow(ctx, "SELECT coalesce(max(version), '') FROM schema_migrations").Scan(&found)
	return found, err
}

var (
	asksDeadSet = regexp.MustCompile(`(?s)Sidekiq::DeadSet.*puts "([^"]+) "`)
	asksQueues  = regexp.MustCompile(`puts "([^"]+) " \+ Sidekiq::Stats`)
)

func runRuby(words []string) error {
	ctx, store := context.Background(), openRedis()
	if mark := asksDeadSet.FindStringSubmatch(words[0]); mark != nil && len(words) == 3 {
		since, err := strconv.ParseFloat(words[1], 64)
		if err != nil {
			return err
		}
		found, err := deadSince(ctx, store, since, words[2] == "requeue")
		text, _ := json.Marshal(found)
		fmt.Printf("%s %s\n", mark[1], text)
		return err
	}
	if mark := asksQueues.FindStringSubmatch(words[0]); mark != nil {
		waiting, err := store.LLen(ctx, queue).Result()
		fmt.Printf("%s %d\n", mark[1], waiting)
		return err
	}
	return errors.New("the stand-in runs no Ruby")
}

func deadSince(ctx context.Context, store *redis.Client, since float64, requeue bool) (map[string]int, error) {
	entries, err := store.ZRangeByScore(ctx, deadSet, &redis.ZRangeBy{Min: fmt.Sprint(int64(since)), Max: "+inf"}).Result()
	found := map[string]int{}
	for _, text := range entries {
		var entry map[string]string
		if json.Unmarshal([]byte(text), &entry) != nil {
			continue
		}
		found[entry["class"]]++
		if requeue {
			store.ZRem(ctx, deadSet, text)
			store.LPush(ctx, queue, entry["job"])
		}
	}
	return found, err
}

// `curl -fsS <url>`, for the health checks.
func fetch(words []string) int {
	client := http.Client{Timeout: 5 * time.Second}
	response, err := client.Get(words[len(words)-1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 7
	}
	defer response.Body.Close()
	_, _ = io.Copy(os.Stdout, response.Body)
	if response.StatusCode >= 400 {
		return 22
	}
	return 0
}
