import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* Web servers as people run them: each with the few lines that docs/hosting.md names, from the packages of the system. */

export type Host = {
  name: string;
  /** How its pages have to lie. */
  addresses: 'flat' | 'folder';
  /** Whether an unknown address gets our page for it; else the server's own. */
  ownNotFound: boolean;
  /** What to start, in a folder of its own, to serve a site at a port. */
  command(site: string, port: number, folder: string): string[];
};

const nginx = (site: string, port: number, folder: string) => `
daemon off; pid ${folder}/pid; error_log stderr;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server {
    listen 127.0.0.1:${port}; root ${site}; charset utf-8;
    index index.html;
    location / { try_files $uri $uri.html $uri/ =404; }
    error_page 404 /404.html;
  }
}`;

const apache = (site: string, port: number, folder: string) => `
ServerRoot /etc/apache2
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${['mpm_event', 'authz_core', 'mime', 'dir', 'rewrite'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddType text/javascript .js
AddDefaultCharset utf-8
DocumentRoot ${site}
DirectorySlash Off
ErrorDocument 404 /404.html
<Directory ${site}>
  Require all granted
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME}.html -f
  RewriteRule ^(.+)$ $1.html [L]
</Directory>`;

const lighttpd = (site: string, port: number) => `
server.document-root = "${site}"
server.port = ${port}
server.bind = "127.0.0.1"
index-file.names = ( "index.html" )
server.errorfile-prefix = "${site}/"
include_shell "/usr/share/lighttpd/create-mime.conf.pl"`;

const caddy = (site: string, port: number) => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${site}
  try_files {path} {path}.html
  file_server
  handle_errors {
    rewrite * /404.html
    file_server
  }
}`;

function configured(folder: string, text: string): string {
  const file = join(folder, 'config');
  writeFileSync(file, text);
  return file;
}

const withSbin = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** The servers we know how to start. */
const hosts: Host[] = [
  {
    name: 'nginx',
    addresses: 'flat',
    ownNotFound: true,
    command: (site, port, folder) => [
      'nginx',
      '-p',
      folder,
      '-c',
      configured(folder, nginx(site, port, folder)),
    ],
  },
  {
    name: 'apache2',
    addresses: 'flat',
    ownNotFound: true,
    command: (site, port, folder) => [
      'apache2',
      '-DFOREGROUND',
      '-f',
      configured(folder, apache(site, port, folder)),
    ],
  },
  {
    name: 'caddy',
    addresses: 'flat',
    ownNotFound: true,
    command: (site, port, folder) => [
      'caddy',
      'run',
      '--adapter',
      'caddyfile',
      '--config',
      configured(folder, caddy(site, port)),
    ],
  },
  {
    name: 'lighttpd',
    addresses: 'folder',
    ownNotFound: true,
    command: (site, port, folder) => ['lighttpd', '-D', '-f', configured(folder, lighttpd(site, port))],
  },
  {
    name: 'python3',
    addresses: 'folder',
    ownNotFound: false,
    command: (site, port) => [
      'python3',
      '-m',
      'http.server',
      String(port),
      '--bind',
      '127.0.0.1',
      '-d',
      site,
    ],
  },
];

/** Those that this machine has. */
export const installed = hosts.filter(
  ({ name }) => spawnSync('which', [name], { env: withSbin, stdio: 'ignore' }).status === 0,
);

/** Starts a server on a site.
 *  @returns its address, and how to stop it
 *  @throws when it does not answer within ten seconds */
export async function start(host: Host, site: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), `verbatim-${host.name}-`));
  const port = await freePort();
  const [program = '', ...args] = host.command(site, port, folder);
  const running = spawn(program, args, { env: withSbin, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    // Read to its end: a server that closes early upsets a question left half read.
    if (
      await fetch(url).then(
        (answer) => answer.text(),
        () => undefined,
      )
    )
      break;
    if (tries > 50 || running.exitCode !== null) throw new Error(`${host.name} did not come up: ${said}`);
    await new Promise((done) => setTimeout(done, 200));
  }
  return {
    url,
    stop: async () => {
      await ended(running);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ended = (program: ChildProcess) =>
  new Promise((done) => {
    program.once('exit', done);
    program.kill();
  });

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
