@echo off
rem Runs Doi Chieu; builds it first where the jars are missing.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo doichieu: không tìm thấy Java; hãy cài Java 17 trở lên: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  exit /b 3
)
if exist "%HOME_DIR%pipeline\target\doichieu.built" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo doichieu: không tìm thấy Maven để biên dịch; hãy cài: winget install Apache.Maven 1>&2
  exit /b 3
)
echo doichieu: Đang biên dịch lần đầu, mất vài phút… 1>&2
pushd "%HOME_DIR%"
call mvn -q --batch-mode -Dstyle.color=never -DskipTests -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo doichieu: biên dịch không thành công; xem thông báo của Maven ở trên 1>&2
  exit /b 3
)
popd
echo built> "%HOME_DIR%pipeline\target\doichieu.built"
:run
"%JAVA%" -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true ^
  -Dsun.net.httpserver.nodelay=true %DOICHIEU_JAVA_OPTS% ^
  -cp "%HOME_DIR%pipeline\target\*;%HOME_DIR%pipeline\target\lib\*" vn.doichieu.pipeline.cli.Main %*
exit /b %ERRORLEVEL%
