// What Maven calls: installs packages and builds a site, each only when there is something to do.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const web = join(dirname(fileURLToPath(import.meta.url)), '..')
const [task, site] = process.argv.slice(2)

if (task === 'install') {
  install()
} else if (task === 'build' && site) {
  build(site)
} else {
  throw new Error('usage: node build/run.mjs install | build <site>')
}

function install() {
  // npm writes this file last, so that it tells of a whole installation.
  const installed = join(web, 'node_modules', '.package-lock.json')
  const wanted = ['package-lock.json', 'package.json', '.npmrc'].map((name) => join(web, name))
  if (changedAt(installed) >= Math.max(...wanted.map(changedAt))) {
    return
  }
  run('npm', ['ci', '--prefer-offline', '--no-progress', '--loglevel=error'])
}

function build(name) {
  const output = join(web, name, 'target', 'classes')
  const stamp = join(web, name, 'target', 'built')
  const sources = ['package-lock.json', 'tsconfig.base.json', 'ui', name].map((path) => join(web, path))
  if (existsSync(output) && changedAt(stamp) >= Math.max(...sources.map(newestIn))) {
    return
  }
  rmSync(output, { recursive: true, force: true })
  run('npm', ['run', '--silent', 'build', '--workspace', name])
  writeFileSync(stamp, '')
}

/** The latest change below a path. Folders count too: theirs is when a file in them was added or removed. */
function newestIn(path) {
  if (!statSync(path).isDirectory()) {
    return changedAt(path)
  }
  const inside = readdirSync(path).filter((name) => name !== 'target' && name !== 'node_modules')
  // Of the site's own folder only what is in it counts: the build itself makes its "target".
  const own = existsSync(join(path, 'package.json')) ? 0 : changedAt(path)
  return Math.max(own, ...inside.map((name) => newestIn(join(path, name))))
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}
