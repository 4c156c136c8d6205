// breaks: nobody-imports-an-entry
import '../main.tsx';
