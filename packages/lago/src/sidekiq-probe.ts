/**
 * Ruby for `bundle exec ruby -e` in a container of the api image: one line of JSON on what Redis and Sidekiq hold, and
 * fingerprints of the secrets that both colors must share. It loads no Rails: a second, not ten. Job arguments, which
 * are customers' data, are not read; of an error only the class is told, since its text may hold a URL. TLS as Lago has
 * it: encrypted, not verified (facts: lago.md 5). Tried on Sidekiq 7.3.2 and Redis 7.0.
 *
 * ARGV[0]: seconds since the epoch; of the dead jobs only those that died later are told.
 */
export const SIDEKIQ_PROBE = `
require "bundler/setup"
require "json"
require "digest"
require "openssl"
require "sidekiq/api"
tls = { verify_mode: OpenSSL::SSL::VERIFY_NONE }
since = ARGV[0].to_f
names = %w[SECRET_KEY_BASE LAGO_RSA_PRIVATE_KEY LAGO_ENCRYPTION_PRIMARY_KEY LAGO_ENCRYPTION_DETERMINISTIC_KEY LAGO_ENCRYPTION_KEY_DERIVATION_SALT]
cache = begin
  url = ENV["LAGO_REDIS_CACHE_URL"].to_s
  url.empty? ? "missing" : (RedisClient.new(url: url, ssl_params: tls).call("PING") == "PONG" ? "ok" : "no pong")
rescue StandardError => error
  error.class.name
end
begin
  Sidekiq.configure_client { |config| config.redis = { url: ENV.fetch("REDIS_URL"), ssl_params: tls } }
  died = Sidekiq.redis { |redis| redis.call("ZRANGE", "dead", since.to_s, "+inf", "BYSCORE", "LIMIT", "0", "50") }
  puts JSON.generate(
    now: Time.now.to_f,
    processes: Sidekiq::ProcessSet.new.size,
    polled: Sidekiq::ProcessSet.new.flat_map { |process| process["queues"] }.uniq,
    queues: Sidekiq::Queue.all.map { |queue| { name: queue.name, size: queue.size, latencySeconds: queue.latency } },
    memoryPolicy: Sidekiq.redis { |redis| redis.call("INFO", "memory") }[/maxmemory_policy:(\\S+)/, 1],
    cache: cache,
    died: died.map { |text| JSON.parse(text) }.map { |job| { job: job["wrapped"] || job["class"], error: job["error_class"] } },
    fingerprints: names.to_h { |name| [name, Digest::SHA256.hexdigest(ENV[name].to_s)[0, 16]] }
  )
rescue StandardError => error
  abort error.class.name
end
`;
