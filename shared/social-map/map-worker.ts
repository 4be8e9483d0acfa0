import { readMap } from './read-map.ts';

// Runs beside the page: a map of thousands of activities takes longer to read than a screen may keep still.
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void readMap(data).then((reading) => self.postMessage(reading));
});
