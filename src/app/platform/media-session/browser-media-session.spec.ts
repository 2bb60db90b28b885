import { BrowserMediaSession, SessionOfBrowser } from './browser-media-session';
import { MediaCommand, NowPlaying } from './media-session';

const NOW: NowPlaying = {
  title: 'Slow drags',
  artist: 'Left',
  album: 'Dragging',
  playing: true,
  lengthMs: 200_000,
  positionMs: 30_000,
};

/** A lock screen that keeps what it was told. */
class FakeBrowserSession implements SessionOfBrowser {
  metadata: MediaMetadata | null = null;
  playbackState: MediaSessionPlaybackState = 'none';
  position: MediaPositionState | undefined;
  readonly handlers = new Map<string, MediaSessionActionHandler | null>();

  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
    if (action === 'previoustrack') throw new TypeError('unknown here');
    this.handlers.set(action, handler);
  }

  setPositionState(state?: MediaPositionState): void {
    this.position = state;
  }

  press(action: MediaSessionAction): void {
    this.handlers.get(action)?.({ action });
  }
}

describe('BrowserMediaSession', () => {
  let browser: FakeBrowserSession;
  let controls: BrowserMediaSession;
  let asked: MediaCommand[];

  beforeEach(() => {
    browser = new FakeBrowserSession();
    controls = new BrowserMediaSession(browser, (now) => ({ ...now }) as unknown as MediaMetadata);
    asked = [];
    controls.commands$.subscribe((command) => asked.push(command));
  });

  it('shows what is done and how far it has come', () => {
    controls.show(NOW);
    expect(browser.metadata?.title).toBe('Slow drags');
    expect(browser.playbackState).toBe('playing');
    expect(browser.position).toEqual({ duration: 200, position: 30, playbackRate: 1 });
    controls.show({ ...NOW, playing: false, positionMs: 300_000 });
    expect(browser.playbackState).toBe('paused');
    expect(browser.position?.position).toBe(200);
  });

  it('passes the buttons on, and lives with one that the browser does not know', () => {
    controls.show(NOW);
    controls.show(NOW);
    for (const action of ['play', 'pause', 'nexttrack'] as const) browser.press(action);
    expect(asked).toEqual(['play', 'pause', 'next']);
  });

  it('takes everything back', () => {
    controls.show(NOW);
    controls.clear();
    expect(browser.metadata).toBeNull();
    expect(browser.playbackState).toBe('none');
    expect(browser.position).toBeUndefined();
    expect([...browser.handlers.values()].every((handler) => handler === null)).toBeTrue();
  });

  it('touches nothing that it never showed: another page of ours may play', () => {
    browser.playbackState = 'playing';
    controls.clear();
    expect(browser.playbackState).toBe('playing');
  });

  it('is silent where the browser has none', () => {
    const none = new BrowserMediaSession(null, () => {
      throw new Error('no MediaMetadata');
    });
    none.show(NOW);
    none.clear();
    expect(asked).toEqual([]);
  });
});
