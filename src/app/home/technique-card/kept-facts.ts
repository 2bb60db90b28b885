import { DOCUMENT, inject, Service } from '@angular/core';
import { Setup } from '../../domain/session/plan/setup';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { ignoreErrors } from '../../platform/ignore-errors';

/** Where they lie in localStorage. The script in index.html reads them, before the first paint. */
const KEY = 'unknot-facts';

/** What a card says of a technique as the person has set it up, and the set-up it was said of, as JSON. */
type Kept = Partial<Record<TechniqueId, { readonly setup: string; readonly text: string }>>;

/**
 * Keeps what cards say of techniques that were set up by the person, so that the next start can say it at once: to know
 * the length, the technique itself must be fetched.
 */
@Service()
export class KeptFacts {
  private readonly storage = ignoreErrors(() => inject(DOCUMENT).defaultView?.localStorage);

  /** What was said of this very set-up; null where nothing was kept. */
  of(technique: TechniqueId, setup: Setup): string | null {
    const kept = this.read()[technique];
    return kept?.setup === JSON.stringify(setup) ? kept.text : null;
  }

  /** Keeps it; where the phone has no room, the next start finds out a little later. */
  keep(technique: TechniqueId, setup: Setup, text: string): void {
    if (this.of(technique, setup) === text) return;
    const kept: Kept = { ...this.read(), [technique]: { setup: JSON.stringify(setup), text } };
    ignoreErrors(() => this.storage?.setItem(KEY, JSON.stringify(kept)));
  }

  private read(): Kept {
    const read = ignoreErrors(() => JSON.parse(this.storage?.getItem(KEY) ?? '{}') as Kept | null);
    return read ?? {};
  }
}
