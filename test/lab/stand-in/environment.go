package main

import (
	"context"
	"log"
	"os"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
)

// The image's tag, as Lago's own images have it in this file.
func version() string { return fileText("/app/LAGO_VERSION") }

// Newest migration that the image brings.
func ownSchema() string { return fileText("/app/SCHEMA_VERSION") }

func fileText(path string) string {
	bytes, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return strings.TrimSpace(string(bytes))
}

func openDatabase(connections int32) *pgxpool.Pool {
	settings, err := pgxpool.ParseConfig(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal("DATABASE_URL: cannot be read")
	}
	settings.MaxConns = connections
	settings.ConnConfig.ConnectTimeout = 5 * time.Second
	pool, err := pgxpool.NewWithConfig(context.Background(), settings)
	if err != nil {
		log.Fatal(err)
	}
	return pool
}

func openRedis() *redis.Client {
	settings, err := redis.ParseURL(os.Getenv("REDIS_URL"))
	if err != nil {
		log.Fatal("REDIS_URL: cannot be read")
	}
	// A pop that is tried again could be a job that is lost.
	settings.MaxRetries = -1
	settings.DisableIdentity = true
	settings.PoolSize = 40
	return redis.NewClient(settings)
}
