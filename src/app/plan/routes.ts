import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { PLAN_WORDS } from '../words/plan-words';
import { PlanPage } from './plan-page';

/** The page of `/plan`. */
export const routes: Routes = [
  { path: '', component: PlanPage, title: () => inject(PLAN_WORDS).title },
];
