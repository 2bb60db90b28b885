import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';

/** The categories that have a bar. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A score from 0 to 100 for each category. */
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/** Lighthouse's mobile scores of one address, in a browser started for it alone. */
export async function measure(url: string, debuggingPort: number): Promise<Scores> {
  const browser = await chromium.launch({
    executablePath: chromiumOrThrow(),
    args: [...CHROMIUM_SWITCHES, `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const result = await lighthouse(url, {
      port: debuggingPort,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
    });
    const scores = CATEGORIES.map((category) => {
      const score = result?.lhr.categories[category]?.score;
      if (typeof score !== 'number') {
        const failed = Object.values(result?.lhr.audits ?? {}).find(
          ({ errorMessage }) => errorMessage,
        );
        const why = result?.lhr.runtimeError?.message ?? failed?.errorMessage;
        throw new Error(
          `Lighthouse gave no ${category} score for ${url}. ${why ?? 'It does not say why.'}`,
        );
      }
      return [category, Math.round(score * 100)] as const;
    });
    return Object.fromEntries(scores) as unknown as Scores;
  } finally {
    await browser.close();
  }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
