import { TestBed } from '@angular/core/testing';
import { aClipPack } from '../../../domain/track/clip-pack.builder';
import { FakePhone } from '../../fake-phone';
import { aSessionPlan, aTimedStep } from '../../session-plan.builder';
import { TrackRenderer } from './track-renderer';

const BOTH = { speech: true, sounds: true };
const SOUNDS = { speech: false, sounds: true };

describe('TrackRenderer', () => {
  it('renders what is prepared again anew only where it would be heard otherwise', () => {
    TestBed.configureTestingModule({ providers: [new FakePhone().providers()] });
    const renderer = TestBed.inject(TrackRenderer);
    const pack = aClipPack({ 'Drag.': 100 });
    const first = renderer.prepare(aSessionPlan(), [BOTH], pack);
    expect(renderer.prepare(aSessionPlan(), [BOTH], pack)).toBe(first);
    const others = [
      renderer.prepare(aSessionPlan([aTimedStep({ spoken: 'Drag.' })]), [BOTH], pack),
      renderer.prepare(aSessionPlan(), [SOUNDS], pack),
      renderer.prepare(aSessionPlan(), [SOUNDS, BOTH], pack),
      renderer.prepare(aSessionPlan(), [SOUNDS, BOTH], aClipPack({})),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
  });
});
