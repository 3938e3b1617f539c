import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { messageOf, TransientError } from '@lago-scw/effects';
import type { Page } from 'puppeteer-core';
import type { Certificate } from '../exchange.ts';
import { type Probe, ProbeFailure, ProbeSkip } from '../probe.ts';
import type { Target } from '../target.ts';

export interface BrowserOptions {
  readonly isAsked: boolean;
  readonly target: Target;
  /** Path of the PNG that is made. */
  readonly screenshot: string;
  /** Finds the browser; of this machine when left out. */
  readonly find?: () => string | undefined;
}

const SECONDS = 30;

/** What a person sees first: the login page, drawn by a real browser, without an error in its console. */
export function browserProbe(options: BrowserOptions): Probe {
  const { isAsked, target, screenshot, find = findChromium } = options;
  return {
    id: 'browser',
    name: 'Login page in a browser',
    ...(isAsked ? {} : { skipped: "the input 'browser' is not true" }),
    needs: ['certificate'],
    run: async (ask) => {
      const executablePath = find();
      if (executablePath === undefined)
        throw new ProbeSkip('there is no Chromium or Chrome on this runner: nothing was drawn');
      const { certificate } = await ask({ path: '/login', secret: true });
      const faults = await draw(executablePath, target, certificate, screenshot);
      if (faults.length === 0) return `drawn without an error; screenshot in ${screenshot}`;
      throw new ProbeFailure(
        'a login page without errors',
        [...new Set(faults)].join('; '),
        `Look at the screenshot (${screenshot}): scripts of another version, an env-config.js that points elsewhere, or an api that the browser cannot reach.`,
      );
    },
  };
}

/** As distributions and GitHub's images call it. */
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Answers what was wrong with the page. */
async function draw(
  executablePath: string,
  target: Target,
  certificate: Certificate | null,
  screenshot: string,
): Promise<string[]> {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer
    .launch({ executablePath, args: argumentsFor(target, certificate), timeout: SECONDS * 1000 })
    .catch((error: unknown) => {
      throw new ProbeSkip(`the browser ${executablePath} does not start: ${messageOf(error).split('\n')[0]}`);
    });
  try {
    const page = await browser.newPage();
    const faults = watchFaults(page, target.domain);
    await openLogin(page, target.domain, faults);
    await mkdir(dirname(screenshot), { recursive: true });
    await page.screenshot({ path: screenshot as `${string}.png` });
    return faults;
  } finally {
    await browser.close();
  }
}

/** The public name leads to the target's address, and the certificate that Node trusts is trusted here too. */
function argumentsFor({ domain, endpoint }: Target, certificate: Certificate | null): string[] {
  const { host, port } = endpoint(443);
  return [
    '--disable-dev-shm-usage',
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(host === domain ? [] : [`--host-resolver-rules=MAP ${domain}:443 ${host}:${port}`]),
    ...(certificate === null ? [] : [`--ignore-certificate-errors-spki-list=${pinOf(certificate)}`]),
  ];
}

/** A private authority is known to Node by NODE_EXTRA_CA_CERTS, to the browser by this key alone. */
function pinOf({ leaf }: Certificate): string {
  const { publicKey } = new X509Certificate(leaf.raw);
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** Errors of this Lago's own page; a third party's script that is blocked is none. */
function watchFaults(page: Page, domain: string): string[] {
  const faults: string[] = [];
  const isOwn = (url: string | undefined) => URL.parse(url ?? '')?.host === domain;
  page.on('pageerror', (error) => faults.push(`uncaught: ${messageOf(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOwn(message.location().url))
      faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    if (isOwn(request.url())) faults.push(`${request.failure()?.errorText ?? 'no answer'}: ${request.url()}`);
  });
  return faults;
}

async function openLogin(page: Page, domain: string, faults: string[]): Promise<void> {
  try {
    await page.goto(`https://${domain}/login`, { waitUntil: 'load', timeout: SECONDS * 1000 });
  } catch (error) {
    throw new TransientError(`the browser got no page: ${messageOf(error)}`, 'no', { cause: error });
  }
  await page
    .waitForSelector('input[type="password"], input[name="password"]', { timeout: (SECONDS / 3) * 1000 })
    .catch(() => faults.push('no field for a password appeared'));
}
