import { publicKeyPem } from '../environment.ts';
import { enqueue } from '../queues.ts';
import { invalid, notFound } from './api-error.ts';
import { type ApiCall, listBody, mandatory, one, type Route, rootKey, route, text, unique } from './route.ts';

/** Organization, wallets, webhook endpoints and the key that signs webhooks. */

interface Wallet {
  readonly id: string;
  readonly customer_id: string;
  readonly status: number;
  readonly currency: string;
  readonly rate_amount: string;
  readonly credits_balance: string;
  readonly balance_cents: string;
  readonly created_at: Date;
  readonly terminated_at: Date | null;
}

const walletBody = (wallet: Wallet) => ({
  lago_id: wallet.id,
  lago_customer_id: wallet.customer_id,
  status: wallet.status === 0 ? 'active' : 'terminated',
  currency: wallet.currency,
  rate_amount: wallet.rate_amount,
  credits_balance: wallet.credits_balance,
  balance_cents: Number(wallet.balance_cents),
  created_at: wallet.created_at,
  terminated_at: wallet.terminated_at,
});

async function createWallet(call: ApiCall) {
  const input = rootKey(call, 'wallet');
  mandatory(input, ['external_customer_id', 'rate_amount', 'currency']);
  const customer = await one<{ id: string }>(
    call,
    () => invalid({ customer: ['customer_not_found'] }),
    'SELECT id FROM customers WHERE organization_id = $1 AND external_id = $2 AND deleted_at IS NULL',
    [call.organizationId, input.external_customer_id],
  );
  const wallet = await one<Wallet>(
    call,
    () => notFound('wallet'),
    'INSERT INTO wallets (organization_id, customer_id, name, currency, rate_amount) VALUES ($1, $2, $3, $4, $5) RETURNING *',
    [call.organizationId, customer.id, input.name ?? null, input.currency, input.rate_amount],
  );
  const credits = Number(text(input.granted_credits) ?? 0);
  if (credits > 0) await grantCredits(call, wallet, credits);
  if (credits > 0 && call.isBroken('credits-doubled')) await grantCredits(call, wallet, credits);
  return { wallet: walletBody(wallet) };
}

/** Credits arrive when a worker settles the transaction. */
async function grantCredits(call: ApiCall, wallet: Wallet, credits: number): Promise<void> {
  const transaction = await one<{ id: string }>(
    call,
    () => notFound('wallet_transaction'),
    'INSERT INTO wallet_transactions (organization_id, wallet_id, transaction_type, status, amount, credit_amount) VALUES ($1, $2, 0, 0, $3, $4) RETURNING id',
    [call.organizationId, wallet.id, credits * Number(wallet.rate_amount), credits],
  );
  await enqueue(call, 'WalletTransactions::CreateJob', { wallet_transaction_id: transaction.id });
}

interface Endpoint {
  readonly id: string;
  readonly webhook_url: string;
  readonly signature_algo: number;
  readonly created_at: Date;
}

const algorithms = ['jwt', 'hmac'];

const endpointBody = (endpoint: Endpoint) => ({
  lago_id: endpoint.id,
  webhook_url: endpoint.webhook_url,
  signature_algo: algorithms[endpoint.signature_algo],
  created_at: endpoint.created_at,
});

const maximumEndpoints = 10;

async function createEndpoint(call: ApiCall) {
  const input = rootKey(call, 'webhook_endpoint');
  mandatory(input, ['webhook_url']);
  if (!URL.canParse(String(input.webhook_url))) throw invalid({ webhook_url: ['url_invalid'] });
  const algorithm = algorithms.indexOf(text(input.signature_algo) ?? 'jwt');
  if (algorithm < 0) throw invalid({ signature_algo: ['value_is_invalid'] });
  const { rows } = await call.pool.query<{ count: string }>(
    'SELECT count(*) FROM webhook_endpoints WHERE organization_id = $1',
    [call.organizationId],
  );
  if (Number(rows[0]?.count) >= maximumEndpoints) throw invalid({ base: ['exceeded_limit'] });
  const endpoint = await unique('webhook_url', () =>
    one<Endpoint>(
      call,
      () => notFound('webhook_endpoint'),
      'INSERT INTO webhook_endpoints (organization_id, webhook_url, signature_algo) VALUES ($1, $2, $3) RETURNING *',
      [call.organizationId, input.webhook_url, algorithm],
    ),
  );
  return { webhook_endpoint: endpointBody(endpoint) };
}

export const walletAndWebhookRoutes: readonly Route[] = [
  route('GET /organizations', async (call) => {
    const row = await one<{
      id: string;
      name: string;
      default_currency: string;
      timezone: string;
      created_at: Date;
    }>(call, () => notFound('organization'), 'SELECT * FROM organizations WHERE id = $1', [
      call.organizationId,
    ]);
    const { id, name, default_currency, timezone, created_at } = row;
    return { organization: { lago_id: id, name, default_currency, timezone, created_at } };
  }),
  route('POST /wallets', createWallet),
  route('GET /wallets', async (call) => {
    const { rows } = await call.pool.query<Wallet>(
      `SELECT wallets.* FROM wallets JOIN customers ON customers.id = wallets.customer_id
       WHERE wallets.organization_id = $1 AND ($2::text IS NULL OR customers.external_id = $2)`,
      [call.organizationId, call.query.get('external_customer_id')],
    );
    return listBody('wallets', rows.map(walletBody), call);
  }),
  route('GET /wallets/:lago_id', async (call) => ({
    wallet: walletBody(
      await one<Wallet>(
        call,
        () => notFound('wallet'),
        'SELECT * FROM wallets WHERE organization_id = $1 AND id::text = $2',
        [call.organizationId, call.path.lago_id],
      ),
    ),
  })),
  route('DELETE /wallets/:lago_id', async (call) => ({
    wallet: walletBody(
      await one<Wallet>(
        call,
        () => notFound('wallet'),
        "UPDATE wallets SET status = 1, terminated_at = timezone('utc', now()) WHERE organization_id = $1 AND id::text = $2 RETURNING *",
        [call.organizationId, call.path.lago_id],
      ),
    ),
  })),
  route('POST /webhook_endpoints', createEndpoint),
  route('GET /webhook_endpoints', async (call) => {
    const { rows } = await call.pool.query<Endpoint>(
      'SELECT * FROM webhook_endpoints WHERE organization_id = $1',
      [call.organizationId],
    );
    return listBody('webhook_endpoints', rows.map(endpointBody), call);
  }),
  route('DELETE /webhook_endpoints/:lago_id', async (call) => ({
    webhook_endpoint: endpointBody(
      await one<Endpoint>(
        call,
        () => notFound('webhook_endpoint'),
        'DELETE FROM webhook_endpoints WHERE organization_id = $1 AND id::text = $2 RETURNING *',
        [call.organizationId, call.path.lago_id],
      ),
    ),
  })),
  route('GET /webhooks/json_public_key', async (call) => ({
    webhook: { public_key: Buffer.from(publicKeyPem(call.environment)).toString('base64') },
  })),
];
