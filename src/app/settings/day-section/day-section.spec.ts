import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DAY_CHOICES, DayChoices, NO_DAY_CHOICES } from '../../store/day/day-choices';
import { fakeKept } from '../../store/kept/fake-kept';
import { DaySection } from './day-section';

describe('DaySection', () => {
  it('turns suggestions on again, at once, and leads to the plan', async () => {
    const choices = fakeKept<DayChoices>({ ...NO_DAY_CHOICES, isOn: false, notOn: '2026-11-30' });
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: DAY_CHOICES, useValue: choices }],
    });
    const fixture = TestBed.createComponent(DaySection);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    host.querySelector<HTMLElement>('[role=switch]')?.click();
    expect(choices.value()).toEqual(NO_DAY_CHOICES);
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/plan');
  });
});
