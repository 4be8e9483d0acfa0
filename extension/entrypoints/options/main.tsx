import '../../../shared/ui/panel.css';
import '../../panel/panel.css';
import '../../settings/settings.css';
import { startPage } from '../../panel/start-page.tsx';
import { OptionsPage } from '../../settings/OptionsPage.tsx';

startPage(OptionsPage);
