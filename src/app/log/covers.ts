import { computed, inject, resource, Signal, Type } from '@angular/core';
import { TECHNIQUES } from '../catalogue/techniques';
import { Body } from '../domain/figure/body';
import { TECHNIQUE_IDS, TechniqueId } from '../domain/session/plan/technique-id';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { lastValue } from '../store/log/log-version';

/** Pictures of techniques, as far as they are there. */
export type Covers = Readonly<Partial<Record<TechniqueId, Type<unknown>>>>;

/** The pictures of the techniques in use, and of no others. A picture that cannot be loaded is left out. */
export function covers(used: () => readonly TechniqueId[]): Signal<Covers> {
  const techniques = inject(TECHNIQUES);
  const { settings } = inject(SETTINGS_STORE);
  const loaded = lastValue(
    resource({
      // As text, so that the same techniques in a log read anew are not loaded anew.
      params: () => {
        const ids = TECHNIQUE_IDS.filter((id) => used().includes(id)).join(' ');
        return ids === '' ? undefined : `${settings().body} ${ids}`;
      },
      loader: async ({ params }) => {
        const [body, ...ids] = params.split(' ') as [Body, ...TechniqueId[]];
        const pictures = await Promise.allSettled(ids.map((id) => techniques[id].cover(body)));
        return Object.fromEntries(
          pictures.flatMap((picture, index) =>
            picture.status === 'fulfilled' ? [[ids[index], picture.value]] : [],
          ),
        ) as Covers;
      },
    }),
  );
  return computed(() => loaded() ?? {});
}
