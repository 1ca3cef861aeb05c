// Excel's object model as global names; the library itself comes by <script>, never by import.
/// <reference types="office-js" />
