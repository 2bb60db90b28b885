import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { nextTask } from './platform/next-task';
import { shownPressed } from './press-first';

@Component({ template: '' })
class Page {}

describe('shownPressed', () => {
  it('leaves the task of the press to the browser before a page is made, but not at the start', async () => {
    const made: string[] = [];
    const page = (path: string) =>
      shownPressed({ path, component: Page, canActivate: [() => made.push(path) > 0] });
    TestBed.configureTestingModule({
      providers: [provideRouter([page('first'), page('second')])],
    });
    await RouterTestingHarness.create('first');
    expect(made).toEqual(['first']);
    const opened = TestBed.inject(Router).navigateByUrl('/second');
    // Whatever follows the press within its task.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(made).toEqual(['first']);
    await nextTask();
    await opened;
    expect(made).toEqual(['first', 'second']);
  });
});
