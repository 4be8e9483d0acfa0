import '../../../shared/ui/panel.css';
import '../../own-pages/own-pages.css';
import '../../options/options.css';
import { startPage } from '../../own-pages/start-page.tsx';
import { TeachApp } from '../../teach/walk/TeachApp.tsx';

startPage(TeachApp);
