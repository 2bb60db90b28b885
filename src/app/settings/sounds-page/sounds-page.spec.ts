import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SOUND_NAMES } from '../../domain/session/cues/cue';
import { aClipPack, frameNumbers } from '../../domain/track/clip-pack.builder';
import { FakeSample } from '../../platform/sound-preview/fake-sample';
import { SAMPLE, SampleState } from '../../platform/sound-preview/sample';
import { CLIPS } from '../../platform/clips/clips';
import { FakeClips } from '../../platform/clips/fake-clips';
import { soundPreviewWords } from '../../words/en/sound-preview-words';
import { SoundsPage } from './sounds-page';

async function page(outcome: SampleState = 'heard') {
  const pack = aClipPack();
  const sample = new FakeSample(outcome);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: SAMPLE, useValue: sample },
      { provide: CLIPS, useValue: new FakeClips(pack) },
    ],
  });
  const fixture = TestBed.createComponent(SoundsPage);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  return { fixture, host, sample, pack, buttons: [...host.querySelectorAll('button')] };
}

describe('SoundsPage', () => {
  it('has a button for each of the family, named by what it means, and plays just that', async () => {
    const { buttons, sample, pack, fixture } = await page();
    expect(buttons.map((button) => button.textContent.trim())).toEqual(
      SOUND_NAMES.map((name) => soundPreviewWords.sounds[name]),
    );
    for (const [place, name] of SOUND_NAMES.entries()) {
      buttons[place]?.click();
      await fixture.whenStable();
      const start = pack.sounds.get(name)?.start ?? NaN;
      const heard = frameNumbers(sample.played[place] ?? new Uint8Array()).filter(
        (frame) => frame > 0,
      );
      expect(heard[0]).withContext(name).toBe(start);
    }
  });

  it('says what may be the matter where nothing is heard', async () => {
    const { buttons, host, fixture } = await page('refused');
    buttons[0]?.click();
    await fixture.whenStable();
    expect(host.querySelector('[role=status]')?.textContent).toContain('would not play it');
  });

  it("gives the phone's audio back when it is left", async () => {
    const { buttons, sample, fixture } = await page();
    buttons[0]?.click();
    await fixture.whenStable();
    fixture.destroy();
    expect(sample.stops).toBeGreaterThan(0);
  });
});
