import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TechniqueModule } from '../../catalogue/technique';
import { aStep } from '../../domain/session/plan/plan.builder';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { Settings } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { SHORTENED } from '../shortened';
import { TechniqueCard } from './technique-card';

const DRAGGING: TechniqueModule = { ...fakeTechniques().dragging, name: 'Dragging' };

async function card(
  technique = DRAGGING,
  settings: Partial<Settings> = {},
  pictured = true,
): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: SETTINGS_STORE, useValue: new FakeSettingsStore(settings) },
    ],
  });
  const fixture = TestBed.createComponent(TechniqueCard);
  fixture.componentRef.setInput('technique', technique);
  fixture.componentRef.setInput('pictured', pictured);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('TechniqueCard', () => {
  it('tells the name, where to be and how long', async () => {
    const text = (await card()).textContent;
    expect(text).toContain('Dragging');
    expect(text).toContain('Seated, 3:53');
  });

  it('tells how long it is as the person has set it up', async () => {
    const setup = { sides: 'right', firstSide: 'right', amounts: {} } as const;
    const step = aStep({ durationMs: 150_000 });
    const module = { ...DRAGGING, load: () => Promise.resolve(aTechnique([step])) };
    const text = (await card(module, { setups: { dragging: setup } })).textContent;
    expect(text).toContain('Seated, 2:30');
  });

  it('says so at once at the next start, and no more once the set-up is another', async () => {
    localStorage.removeItem('unknot-facts');
    const setup = { sides: 'right', firstSide: 'right', amounts: {} } as const;
    const step = aStep({ durationMs: 150_000 });
    const module = { ...DRAGGING, load: () => Promise.resolve(aTechnique([step])) };
    await card(module, { setups: { dragging: setup } });
    TestBed.resetTestingModule();
    expect((await card(DRAGGING, { setups: { dragging: setup } })).textContent).toContain(
      'Seated, 2:30',
    );
    TestBed.resetTestingModule();
    const other = { ...setup, sides: 'both' } as const;
    expect((await card(DRAGGING, { setups: { dragging: other } })).textContent).toContain(
      'Seated, 3:53',
    );
    localStorage.removeItem('unknot-facts');
  });

  it('leads to the technique by its name', async () => {
    const link = (await card()).querySelector('h2 a');
    expect(link?.getAttribute('href')).toBe('/techniques/dragging');
    expect(link?.textContent.trim()).toBe('Dragging');
  });

  it('starts a session by a button that names what it starts', async () => {
    const host = await card();
    const button = host.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Start Dragging');
    expect(button?.textContent.trim()).toBe('Start');
    button?.click();
    await TestBed.inject(ApplicationRef).whenStable();
    expect(TestBed.inject(Router).url).toBe('/techniques/dragging/session');
  });

  it('keeps to the minutes a person has', async () => {
    const host = await card();
    TestBed.inject(SHORTENED).set({ dragging: { minutes: '3', length: '2:58' } });
    await TestBed.inject(ApplicationRef).whenStable();
    expect(host.textContent).toContain('Seated, 2:58');
    const link = host.querySelector('h2 a');
    expect(link?.getAttribute('href')).toBe('/techniques/dragging?minutes=3');
    host.querySelector('button')?.click();
    await TestBed.inject(ApplicationRef).whenStable();
    expect(TestBed.inject(Router).url).toBe('/techniques/dragging/session?minutes=3');
  });

  it('has its picture once it is there, and says all without it', async () => {
    expect((await card()).querySelector('un-fake-cover')).not.toBeNull();
    TestBed.resetTestingModule();
    const without = await card({
      ...DRAGGING,
      cover: () => Promise.reject(new Error('no network')),
    });
    expect(without.querySelector('un-fake-cover')).toBeNull();
    expect(without.querySelector('button')).not.toBeNull();
  });

  it('neither fetches nor makes its picture before its turn', async () => {
    const cover = jasmine.createSpy('cover');
    const host = await card({ ...DRAGGING, cover }, {}, false);
    expect(cover).not.toHaveBeenCalled();
    expect(host.querySelector('un-figure')).toBeNull();
    expect(host.querySelector('button')).not.toBeNull();
  });
});
