import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** `web`: files beside each other on a server. `single-file`: one HTML file, perhaps opened from a disk, where 'self' is nothing. */
export type Packaging = 'web' | 'single-file';

type Policy = Readonly<Record<string, readonly string[]>>;

/** Passwords are stretched in WebAssembly; it lets no text be run as script. */
const wasm = "'wasm-unsafe-eval'";

const webPolicy: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", wasm],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** CSP hashes are over the text as the HTML parser gives it: line ends are LF. */
const hashOf = (text: string): string => {
  const parsed = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`;
};

type Tag = 'script' | 'style';

/** Read in one pass: a script may have `<style>` in its text. */
const inlineHashes = (html: string, tag: Tag): readonly string[] => {
  const elements = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const contents = elements.filter(([, name]) => name === tag).map(([, , text]) => text ?? '');
  return contents.some(Boolean) ? contents.filter(Boolean).map(hashOf) : ["'none'"];
};

const singleFilePolicy = (html: string): Policy => ({
  'default-src': ["'none'"],
  'script-src': [...inlineHashes(html, 'script'), wasm],
  'style-src': inlineHashes(html, 'style'),
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
  'connect-src': ['data:'],
  'worker-src': ['blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The HTML with its policy, placed before anything that the policy governs. Throws where there is no charset to follow. */
export const withPolicy = (html: string, packaging: Packaging): string => {
  const policy = packaging === 'web' ? webPolicy : singleFilePolicy(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${written(policy)}" />`;
  const charset = /<meta charset=[^>]*>/i;
  if (!charset.test(html)) throw new Error('index.html has no <meta charset> for the content security policy to follow');
  return html.replace(charset, (found) => `${found}\n    ${meta}`);
};

/** Writes the policy into the built HTML, last of all, when inlined scripts have their final text. */
export const contentSecurityPolicy = (packaging: Packaging): Plugin => ({
  name: 'rongchi:content-security-policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPolicy(String(file.source), packaging);
      }
    },
  },
});
