import { readFileSync } from 'node:fs';

/** What a release says of itself in the places that must agree. */
interface Said {
  readonly where: string;
  readonly says: string | undefined;
}

function all(places: readonly Said[], what: string): readonly string[] {
  const [first] = places;
  return places
    .filter(({ says }) => says === undefined || says !== first?.says)
    .map(
      ({ where, says }) => `${what} in ${where}: "${says ?? 'none'}", not "${first?.says ?? ''}"`,
    );
}

/** The heading of the newest release, as `## [0.1.0] - 2026-11-29`, and the line below it. */
const RELEASE = /^## \[(\d\S+)\] - \d{4}-\d\d-\d\d\s+(.+)$/m;

/** Where version and news differ between changelog, package, service worker and app; empty when they are one. */
export function disagreements(): readonly string[] {
  const [, version, news] = RELEASE.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  const { appData } = JSON.parse(readFileSync('ngsw-config.json', 'utf8')) as {
    appData: { version: string; news: string };
  };
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const words = readFileSync('src/app/words/en/app-words.ts', 'utf8');
  const shown = /version: '([^']+)'/.exec(words)?.[1];
  const versions = [
    { where: 'CHANGELOG.md', says: version },
    { where: 'package.json', says: own.version },
    { where: 'ngsw-config.json', says: appData.version },
    { where: 'the app’s words', says: shown },
  ];
  const lines = [
    { where: 'CHANGELOG.md', says: news },
    { where: 'ngsw-config.json', says: appData.news },
  ];
  return [...all(versions, 'version'), ...all(lines, 'what is new')];
}
