import '../../../shared/ui/panel.css';
import '../../panel/panel.css';
import '../../settings/settings.css';
import { startPage } from '../../panel/start-page.tsx';
import { WelcomePage } from '../../settings/WelcomePage.tsx';

startPage(WelcomePage);
