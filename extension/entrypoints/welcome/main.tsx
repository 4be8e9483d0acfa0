import '../../../shared/ui/panel.css';
import '../../own-pages/own-pages.css';
import '../../options/options.css';
import { WelcomePage } from '../../options/WelcomePage.tsx';
import { startPage } from '../../own-pages/start-page.tsx';

startPage(WelcomePage);
