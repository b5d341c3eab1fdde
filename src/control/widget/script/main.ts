/** What runs in the page: finds the place for the widget and what to show, and draws it. */
import type { WidgetConfig } from '../widget-config.js';
import { MetricsApi } from './metrics-api.js';
import { drawWidget } from './widget.js';

const place = document.getElementById('metrics-widget');
const config = document.getElementById('operas-metrics-config');

if (place !== null && config !== null) {
  const { settings, tabs }: WidgetConfig = JSON.parse(config.textContent ?? '');
  const works = [
    ...new Set(tabs.flatMap(({ scopes }) => Object.values(scopes).flatMap((scope) => scope.works))),
  ];
  void drawWidget(place, new MetricsApi(settings, works), works);
}
