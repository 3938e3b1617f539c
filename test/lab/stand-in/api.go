package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
)

type api struct {
	database *pgxpool.Pool
	redis    *redis.Client
}

func serveAPI() {
	server := api{database: openDatabase(20), redis: openRedis()}
	if server.isBroken() {
		log.Fatal("config/application.rb: cannot load such file")
	}
	routes := http.NewServeMux()
	routes.HandleFunc("GET /health", server.health)
	routes.HandleFunc("GET /api/v1/slow", server.slow)
	routes.HandleFunc("POST /api/v1/events", server.event)
	serve(&http.Server{Addr: ":3000", Handler: routes})
}

// The lab can ask for a release that does not start.
func (server api) isBroken() bool {
	var broken int
	err := server.database.QueryRow(context.Background(), "SELECT count(*) FROM lab_faults WHERE name = 'api'").Scan(&broken)
	return err == nil && broken > 0
}

// As Puma does on TERM: no new connections, requests under way end.
func serve(server *http.Server) {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM, syscall.SIGINT)
	done := make(chan struct{})
	go func() {
		<-stop
		_ = server.Shutdown(context.Background())
		close(done)
	}()
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		log.Fatal(err)
	}
	<-done
}

func serveText(address, kind, text string) {
	serve(&http.Server{Addr: address, Handler: http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) {
		out.Header().Set("content-type", kind)
		fmt.Fprint(out, text)
	})})
}

// Asks the database, as Lago's does (facts: lago.md 3.6).
func (server api) health(out http.ResponseWriter, request *http.Request) {
	if _, err := server.database.Exec(request.Context(), "SELECT 1"); err != nil {
		http.Error(out, `{"message":"Unhealthy"}`, http.StatusInternalServerError)
		return
	}
	answer(out, map[string]any{"version": version(), "message": "Success"})
}

// A report that takes seconds.
func (server api) slow(out http.ResponseWriter, request *http.Request) {
	time.Sleep(3 * time.Second)
	answer(out, map[string]any{"id": request.URL.Query().Get("id")})
}

// Recorded under its id, then enqueued, then answered. An id that comes twice is counted: the caller never sends one twice.
func (server api) event(out http.ResponseWriter, request *http.Request) {
	id := request.URL.Query().Get("id")
	size, err := io.Copy(io.Discard, request.Body)
	if err != nil {
		http.Error(out, err.Error(), http.StatusBadRequest)
		return
	}
	time.Sleep(time.Duration(5+rand.IntN(60)) * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	_, err = server.database.Exec(ctx,
		"INSERT INTO lab_posts (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET times = lab_posts.times + 1", id)
	if err != nil {
		http.Error(out, err.Error(), http.StatusInternalServerError)
		return
	}
	answer(out, map[string]any{"id": id, "size": strconv.FormatInt(size, 10)})
}

func answer(out http.ResponseWriter, value any) {
	out.Header().Set("content-type", "application/json")
	_ = json.NewEncoder(out).Encode(value)
}
