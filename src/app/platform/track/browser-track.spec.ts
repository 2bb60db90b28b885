import { FakeElement, mp3, TriedTrack } from './fake-track-device';

describe('BrowserTrack', () => {
  let { clock, device, track, troubles, play } = new TriedTrack();

  beforeEach(() => {
    ({ clock, device, track, troubles, play } = new TriedTrack());
  });

  it('lets both device.elements play from the tap on, without a sound', () => {
    const plays = spyOn(FakeElement.prototype, 'play').and.callThrough();
    track.unlock();
    expect(plays).toHaveBeenCalledTimes(2);
    expect(device.elements.every(({ paused }) => paused)).toBeTrue();
    expect(track.state()).toBe('idle');
    track.unlock();
    expect(plays).toHaveBeenCalledTimes(2);
  });

  it('keeps what was prepared before the tap', () => {
    track.prepare(mp3(7));
    track.unlock();
    track.takeOver(500, false);
    expect(device.deckOf(7).paused).toBeFalse();
    expect(track.state()).toBe('on');
    expect(device.claims).toEqual([true]);
  });

  it('plays from where it is told to, and tells where it stands', () => {
    const deck = play(1, 1500);
    expect(track.position()).toBe(1500);
    deck.sounds(2);
    expect(track.position()).toBe(3500);
    track.pace(1.03);
    expect(deck.playbackRate).toBe(1.03);
    track.seek(9000);
    expect(deck.currentTime).toBe(9);
  });

  it('has no position before the first track', () => {
    expect(track.position()).toBeNull();
    track.unlock();
    expect(track.position()).toBeNull();
  });

  it('silences the track before at once where another thing is to be said', () => {
    const first = play(1);
    const second = play(2);
    expect(first.paused).toBeTrue();
    expect(second.paused).toBeFalse();
    expect(troubles).toEqual([]);
  });

  it('lets the track before sound until the new one does', () => {
    const first = play(1);
    first.sounds(1);
    const second = play(2, 500, true);
    second.sounds(0.01);
    expect(first.paused).toBeFalse();
    second.currentTime = 0.56;
    clock.tick(20);
    expect(first.paused).toBeTrue();
    expect(second.paused).toBeFalse();
  });

  it('is told by the element itself where no timer fires', () => {
    const first = play(1);
    const second = play(2, 500, true);
    second.sounds(0.2);
    expect(first.paused).toBeTrue();
  });

  it('puts the track that is to stand by on the other deck once that is silent', () => {
    play(1);
    const second = play(2, 500, true);
    track.prepare(mp3(3));
    expect([...device.bytesAt.values()]).not.toContain(3);
    second.sounds(0.2);
    expect(device.deckOf(3)).not.toBe(second);
    track.takeOver(0, true);
    expect(device.deckOf(3).paused).toBeFalse();
  });

  it('takes over at once from one that has not been heard yet', () => {
    play(1);
    play(2, 500, true);
    const third = play(3, 500, true);
    third.sounds(0.2);
    expect(device.elements.filter(({ paused }) => !paused)).toEqual([third]);
  });

  it('keeps no more in memory than what lies on its decks', () => {
    for (let byte = 1; byte <= 5; byte++) play(byte);
    expect(device.dropped.length).toBe(3);
    track.close();
    expect(device.dropped.length).toBe(5);
    expect(device.elements.every(({ src }) => src === '')).toBeTrue();
    expect(device.claims.at(-1)).toBeFalse();
  });

  it('stands still at its end, which is no trouble, and goes on when sought', () => {
    const deck = play(1);
    deck.sounds(3);
    deck.end();
    expect(troubles).toEqual([]);
    expect(track.state()).toBe('on');
    track.seek(1000);
    expect(deck.paused).toBeFalse();
    expect(deck.currentTime).toBe(1);
  });
});
