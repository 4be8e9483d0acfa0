import { regionSetting } from './region/region-source.ts';
import { socialMapSetting } from './social-map-setting.ts';
import { surveySetting } from './survey-setting.ts';

/** The settings that name files of a region: its words, its social map, its questions to practices. */
export const regionFiles = { region: regionSetting, socialMap: socialMapSetting, survey: surveySetting };
