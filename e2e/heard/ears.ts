import { expect, type Page } from '@playwright/test';

/** Something the page asked a phone's organs to do, on the page's own clock (ms). */
export type GuidanceEvent =
  /** An `<audio>` element was told to play: from which position, and which of the page's blobs. */
  | { readonly kind: 'play'; readonly at: number; readonly position: number; readonly blob: number }
  | { readonly kind: 'say'; readonly at: number; readonly text: string }
  /** `cancel` while something was being said. */
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'buzz'; readonly at: number; readonly pattern: readonly number[] }
  /** The player shows another step. */
  | { readonly kind: 'step'; readonly at: number; readonly step: string; readonly side: string };

/** What the page's script keeps for the test. */
interface Ears {
  readonly events: GuidanceEvent[];
  readonly blobs: Blob[];
  readonly elements: HTMLMediaElement[];
}

declare global {
  interface Window {
    unknotEars: Ears;
  }
}

/** Characters a second of the voice that a phone is given. */
const CHARACTERS_PER_SECOND = 14;

/**
 * Writes down what reaches the track, the phone's voice and the buzzer of every page opened from now on.
 *
 * @param voice true gives the phone a local English voice; headless browsers have none
 */
export async function listen(page: Page, voice: boolean): Promise<void> {
  await page.addInitScript(putEars);
  if (voice) await page.addInitScript(putVoice, CHARACTERS_PER_SECOND);
}

/** Waits until a track lies ready: its clips are fetched while the person rates. */
export async function untilTrackReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.unknotEars.blobs.length)).toBeGreaterThan(0);
}

/** All that was done so far. */
export async function guidanceEvents(page: Page): Promise<readonly GuidanceEvent[]> {
  return page.evaluate(() => window.unknotEars.events);
}

/** The bytes of a blob that was played. */
export async function blobOf(page: Page, blob: number): Promise<Buffer> {
  const text = await page.evaluate(async (index) => {
    const bytes = new Uint8Array(
      (await window.unknotEars.blobs[index]?.arrayBuffer()) ?? new ArrayBuffer(0),
    );
    let all = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      all += String.fromCharCode(...bytes.subarray(at, at + 8192));
    }
    return btoa(all);
  }, blob);
  return Buffer.from(text, 'base64');
}

/** Runs in the page, before its own first line. */
export function putEars(): void {
  const ears: Ears = { events: [], blobs: [], elements: [] };
  window.unknotEars = ears;
  const addresses = new Map<string, number>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on URL again
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob): string => {
    const address = make.call(URL, blob);
    addresses.set(address, ears.blobs.push(blob) - 1);
    return address;
  };
  const media = HTMLMediaElement.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the element again
  const play = media.play;
  media.play = async function (this: HTMLMediaElement): Promise<void> {
    if (!ears.elements.includes(this)) ears.elements.push(this);
    const [at, position] = [performance.now(), this.currentTime * 1000];
    const blob = addresses.get(this.src) ?? -1;
    // What is paused again at once only asks for leave to play.
    queueMicrotask(() => {
      if (!this.paused) ears.events.push({ kind: 'play', at, position, blob });
    });
    return play.call(this);
  };
  navigator.vibrate = (pattern: number | Iterable<number>) => {
    ears.events.push({
      kind: 'buzz',
      at: performance.now(),
      pattern: typeof pattern === 'number' ? [pattern] : [...pattern],
    });
    return true;
  };
  let last = '';
  new MutationObserver(() => {
    const data = document.querySelector<HTMLElement>('[data-session-state]')?.dataset;
    const now = `${data?.['step'] ?? ''} ${data?.['side'] ?? ''}`;
    if (data === undefined || now === last) return;
    last = now;
    const [step = '', side = ''] = now.split(' ');
    ears.events.push({ kind: 'step', at: performance.now(), step, side });
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page. */
function putVoice(charactersPerSecond: number): void {
  const voice = {
    name: 'A voice',
    lang: 'en-GB',
    localService: true,
    default: true,
    voiceURI: 'a-voice',
  };
  let ending = 0;
  let saying = false;
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    getVoices: () => [voice],
    speak: (utterance: SpeechSynthesisUtterance) => {
      const { text } = utterance;
      // Said within the tap, only to be allowed to speak later.
      if (text === '') {
        setTimeout(() => {
          utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
        });
        return;
      }
      window.unknotEars.events.push({ kind: 'say', at: performance.now(), text });
      saying = true;
      ending = window.setTimeout(
        () => {
          saying = false;
          utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
        },
        (text.length / charactersPerSecond / utterance.rate) * 1000,
      );
    },
    cancel: () => {
      if (saying) window.unknotEars.events.push({ kind: 'cut', at: performance.now() });
      saying = false;
      clearTimeout(ending);
    },
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => saying });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    configurable: true,
    value: class {
      text: string;
      volume = 1;
      rate = 1;
      lang = '';
      voice = null;
      onend = null;
      onerror = null;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}
