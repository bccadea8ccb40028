// Builds what is served under /assets/: one style sheet (theme, Designsystemet, our own), one script, the fonts and one sprite of the icons that the
// pages use. Every name holds a hash of its content, so that browsers may keep a file for ever; target/classes/…/assets.properties maps plain names to hashed ones.
// A build in which nothing changed ends after reading the sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, '..', '..', '..');
const webapp = join(web, 'src', 'main', 'webapp');
const modules = join(web, 'node_modules');
const target = join(web, 'target', 'frontend');
const assets = join(target, 'assets');
const mapping = join(web, 'target', 'classes', 'se', 'valv', 'web', 'page', 'assets.properties');

const digest = (...parts) => parts.reduce((h, part) => h.update(part), createHash('sha256')).digest('hex');
const filesUnder = (folder, extension = '') =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

function writeIfChanged(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Installs exactly what the lock file says, once for each lock file. */
function install() {
  const stamp = join(modules, '.valv-lock');
  const lock = digest(readFileSync(join(web, 'package-lock.json')));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
    return;
  }
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: web, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(stamp, lock);
}

/** Turns theme.json into CSS variables with Designsystemet's own tool; returns the style sheet's path. */
function theme() {
  const tool = join(modules, '@digdir', 'designsystemet', 'dist', 'bin', 'designsystemet.js');
  const run = (...args) => execFileSync(process.execPath, [tool, 'tokens', ...args], { cwd: target, stdio: 'pipe' });
  run('create', '--config', relative(target, join(here, 'theme.json')), '--clean', 'true');
  run('build', '--tokens', 'tokens', '--out-dir', 'theme', '--clean', 'true');
  return join(target, 'theme', 'valv.css');
}

/** One SVG of symbols: the icons named by <v:icon name="…"> in the pages. */
function sprite() {
  const used = new Set(
    filesUnder(webapp, '.xhtml').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<v:icon name="([a-z0-9-]+)"/g)].map((match) => match[1]),
    ),
  );
  const symbols = [...used].sort().map((name) => {
    const svg = readFileSync(join(modules, 'lucide-static', 'icons', `${name}.svg`), 'utf8');
    const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s+/g, ' ').trim()}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence -->${symbols.join('')}</svg>`;
}

async function bundle() {
  const { build } = await import(join(modules, 'esbuild', 'lib', 'main.js'));
  const result = await build({
    absWorkingDir: web,
    entryPoints: ['css/valv.css', 'css/printed.css', 'js/valv.js'].map((file) => join(here, file)),
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    alias: { 'valv-theme': theme() },
    bundle: true,
    minify: true,
    format: 'esm',
    nodePaths: [modules],
    target: ['chrome120', 'firefox121', 'safari17'],
    loader: { '.woff2': 'file' },
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(result.metafile.outputs).map((output) => basename(output));
}

const inputs = [...filesUnder(here), ...filesUnder(webapp, '.xhtml'), join(web, 'package-lock.json')];
const state = digest(...inputs.map((file) => digest(relative(web, file), readFileSync(file))));
const stateFile = join(target, 'inputs.sha256');

if (!existsSync(stateFile) || readFileSync(stateFile, 'utf8') !== state || !existsSync(mapping)) {
  install();
  rmSync(target, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const names = await bundle();
  const icons = sprite();
  names.push(`icons-${digest(icons).slice(0, 8)}.svg`);
  writeFileSync(join(assets, names.at(-1)), icons);
  const lines = names.sort().map((name) => `${name.replace(/-[A-Za-z0-9]{8}(?=\.)/, '')}=/assets/${name}`);
  writeIfChanged(mapping, `${lines.join('\n')}\n`);
  writeFileSync(stateFile, state);
}
