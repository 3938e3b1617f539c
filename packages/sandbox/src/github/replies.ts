/** Answer of a route: status, body (undefined: none) and extra headers. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error body as GitHub's REST API writes it. */
export function failure(status: number, message: string, errors?: readonly unknown[]): Reply {
  const documentation_url = 'https://docs.github.com/rest';
  return {
    status,
    body: { message, ...(errors ? { errors } : {}), documentation_url, status: String(status) },
  };
}

/** One page of a list with the Link header that octokit's paginate follows. */
export function page<Item>(items: readonly Item[], url: URL, show: (item: Item) => unknown): Reply {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const number = Number(url.searchParams.get('page') ?? 1);
  const body = items.slice((number - 1) * size, number * size).map(show);
  if (number * size >= items.length) return { status: 200, body };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { status: 200, body, headers: { link: `<${next}>; rel="next"` } };
}
